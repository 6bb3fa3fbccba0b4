-- Two figures of one name in two units are two figures: sections that are joined may bring both.
alter table reviews_indicator drop constraint reviews_indicator_once;
alter table reviews_indicator add constraint reviews_indicator_once unique (section, dropped_in, name, unit) deferrable initially deferred;
