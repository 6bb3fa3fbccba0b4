-- Reminders: what each person wants, and the mail that waits to be sent or was sent.
create table oversight_reminder_choice (
    person uuid primary key,
    email text not null default '',
    digest boolean not null default true,
    days_before integer not null default 3 check (days_before between 0 and 30),
    on_the_day boolean not null default true,
    when_late boolean not null default true,
    at_once boolean not null default true,
    calendar_key text unique,
    updated_at timestamptz not null
);

-- Saved with the change that it tells of; sent at least once, under one Message-ID, so that a second copy can be told.
create table oversight_mail (
    id uuid primary key,
    person uuid not null,
    address text not null check (address like '%_@_%'),
    subject text not null,
    body text not null,
    key text not null unique,
    created_at timestamptz not null,
    due_at timestamptz not null,
    leased_until timestamptz,
    tries integer not null default 0,
    sent_at timestamptz,
    failure text
);
create index oversight_mail_waiting on oversight_mail (due_at) where sent_at is null;
create index oversight_mail_newest on oversight_mail (created_at desc);
