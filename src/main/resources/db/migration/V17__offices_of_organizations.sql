-- An office is part of an organization; that was told by the relation with which stories speak of one, of which there are
-- thousands. By a relation of its own, the offices of an organization are a range of reference_by_target.
UPDATE delivery.reference
SET relation = 'part_of'
FROM delivery.document office
WHERE office.id = reference.source AND office.kind = 'office' AND reference.relation = 'organization';
