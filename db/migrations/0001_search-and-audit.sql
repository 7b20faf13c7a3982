CREATE VIRTUAL TABLE `search_index` USING fts5(`text`, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 2", prefix='2 3');
--> statement-breakpoint
CREATE TRIGGER `search_documents_gone` AFTER DELETE ON `search_documents` BEGIN
	DELETE FROM `search_index` WHERE rowid = old.id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_entry_written` AFTER INSERT ON `prevention_entries` WHEN new.visibility <> 'private' AND new.deleted_at IS NULL BEGIN
	INSERT INTO `search_documents` (`kind`, `object_id`, `place_id`) VALUES ('entry', new.id, new.id);
	INSERT INTO `search_index` (rowid, `text`) SELECT id, new.action || ' ' || new.prevented FROM `search_documents` WHERE `kind` = 'entry' AND `object_id` = new.id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_entry_changed` AFTER UPDATE OF `action`, `prevented`, `visibility`, `deleted_at` ON `prevention_entries` BEGIN
	DELETE FROM `search_documents` WHERE `kind` = 'entry' AND `object_id` = new.id;
	INSERT INTO `search_documents` (`kind`, `object_id`, `place_id`) SELECT 'entry', new.id, new.id WHERE new.visibility <> 'private' AND new.deleted_at IS NULL;
	INSERT INTO `search_index` (rowid, `text`) SELECT id, new.action || ' ' || new.prevented FROM `search_documents` WHERE `kind` = 'entry' AND `object_id` = new.id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_entry_gone` AFTER DELETE ON `prevention_entries` BEGIN
	DELETE FROM `search_documents` WHERE `kind` = 'entry' AND `object_id` = old.id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_notes_written` AFTER INSERT ON `shared_notes` BEGIN
	INSERT INTO `search_documents` (`kind`, `object_id`, `place_id`) VALUES ('shared note', new.one_on_one_id, new.one_on_one_id);
	INSERT INTO `search_index` (rowid, `text`) SELECT id, new.text FROM `search_documents` WHERE `kind` = 'shared note' AND `object_id` = new.one_on_one_id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_notes_changed` AFTER UPDATE OF `text` ON `shared_notes` BEGIN
	DELETE FROM `search_documents` WHERE `kind` = 'shared note' AND `object_id` = new.one_on_one_id;
	INSERT INTO `search_documents` (`kind`, `object_id`, `place_id`) VALUES ('shared note', new.one_on_one_id, new.one_on_one_id);
	INSERT INTO `search_index` (rowid, `text`) SELECT id, new.text FROM `search_documents` WHERE `kind` = 'shared note' AND `object_id` = new.one_on_one_id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_answer_written` AFTER INSERT ON `answers` BEGIN
	INSERT INTO `search_documents` (`kind`, `object_id`, `place_id`) VALUES ('answer', new.one_on_one_id, new.one_on_one_id);
	INSERT INTO `search_index` (rowid, `text`) SELECT id, new.text FROM `search_documents` WHERE `kind` = 'answer' AND `object_id` = new.one_on_one_id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_answer_changed` AFTER UPDATE OF `text` ON `answers` BEGIN
	DELETE FROM `search_documents` WHERE `kind` = 'answer' AND `object_id` = new.one_on_one_id;
	INSERT INTO `search_documents` (`kind`, `object_id`, `place_id`) VALUES ('answer', new.one_on_one_id, new.one_on_one_id);
	INSERT INTO `search_index` (rowid, `text`) SELECT id, new.text FROM `search_documents` WHERE `kind` = 'answer' AND `object_id` = new.one_on_one_id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_agenda_written` AFTER INSERT ON `agenda_items` WHEN new.deleted_at IS NULL BEGIN
	INSERT INTO `search_documents` (`kind`, `object_id`, `place_id`) VALUES ('agenda item', new.id, new.one_on_one_id);
	INSERT INTO `search_index` (rowid, `text`) SELECT id, new.text || ' ' || coalesce(new.note, '') FROM `search_documents` WHERE `kind` = 'agenda item' AND `object_id` = new.id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_agenda_changed` AFTER UPDATE OF `text`, `note`, `deleted_at` ON `agenda_items` BEGIN
	DELETE FROM `search_documents` WHERE `kind` = 'agenda item' AND `object_id` = new.id;
	INSERT INTO `search_documents` (`kind`, `object_id`, `place_id`) SELECT 'agenda item', new.id, new.one_on_one_id WHERE new.deleted_at IS NULL;
	INSERT INTO `search_index` (rowid, `text`) SELECT id, new.text || ' ' || coalesce(new.note, '') FROM `search_documents` WHERE `kind` = 'agenda item' AND `object_id` = new.id;
END;
--> statement-breakpoint
CREATE TRIGGER `audit_log_keeps_rows` BEFORE DELETE ON `audit_log` BEGIN
	SELECT RAISE(ABORT, 'the audit log is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `audit_log_keeps_words` BEFORE UPDATE ON `audit_log` BEGIN
	SELECT RAISE(ABORT, 'the audit log is append-only');
END;
