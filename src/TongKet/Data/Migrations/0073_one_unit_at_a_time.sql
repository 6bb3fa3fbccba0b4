-- What one unit said, without looking through what thousands did.
create index consolidation_contribution_participant on consolidation_contribution (consolidation, participant);
