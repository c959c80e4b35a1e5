-- Erased rows are gone from their tables: a reader of the feed whose scope shrinks finds them here. A migration of its own, because the
-- value of the enum is new in the one before.
CREATE INDEX change_erased_idx ON change (tenant_id, entity, entity_id) WHERE operation = 'ERASE';
