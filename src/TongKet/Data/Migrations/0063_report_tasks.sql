-- A task that a report of a review fulfils follows that report: its day there holds, also after the paper's facts are corrected.
alter table assignments_assignment add column review_due_on date;
