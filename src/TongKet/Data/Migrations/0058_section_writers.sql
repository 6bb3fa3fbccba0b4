-- When two sections become one, whoever was asked for either is asked for what they became.
alter table reports_section_task drop constraint reports_section_task_pkey;
alter table reports_section_task add primary key (report, section, assignee);
