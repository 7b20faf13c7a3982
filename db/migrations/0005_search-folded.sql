DROP TRIGGER `search_entry_written`;
--> statement-breakpoint
DROP TRIGGER `search_entry_changed`;
--> statement-breakpoint
DROP TRIGGER `search_entry_gone`;
--> statement-breakpoint
DROP TRIGGER `search_notes_written`;
--> statement-breakpoint
DROP TRIGGER `search_notes_changed`;
--> statement-breakpoint
DROP TRIGGER `search_answer_written`;
--> statement-breakpoint
DROP TRIGGER `search_answer_changed`;
--> statement-breakpoint
DROP TRIGGER `search_agenda_written`;
--> statement-breakpoint
DROP TRIGGER `search_agenda_changed`;
--> statement-breakpoint
CREATE TRIGGER `search_entry_written` AFTER INSERT ON `prevention_entries` WHEN new.visibility <> 'private' AND new.deleted_at IS NULL BEGIN
	INSERT INTO `search_documents` (`kind`, `object_id`, `place_id`) SELECT 'entry', new.id, new.id WHERE 1;
	INSERT INTO `search_index` (rowid, `text`) SELECT id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(new.action || ' ' || new.prevented, 'ł', 'l'), 'Ł', 'L'), 'ø', 'o'), 'Ø', 'O'), 'đ', 'd'), 'Đ', 'D'), 'ð', 'd'), 'Ð', 'D'), 'þ', 'th'), 'Þ', 'Th'), 'ß', 'ss'), 'ẞ', 'SS'), 'æ', 'ae'), 'Æ', 'Ae'), 'œ', 'oe'), 'Œ', 'Oe'), 'ħ', 'h'), 'Ħ', 'H'), 'ı', 'i'), 'ŋ', 'n'), 'Ŋ', 'N'), 'ŧ', 't'), 'Ŧ', 'T') FROM `search_documents` WHERE `kind` = 'entry' AND `object_id` = new.id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_entry_changed` AFTER UPDATE OF `action`, `prevented`, `visibility`, `deleted_at` ON `prevention_entries` BEGIN
	DELETE FROM `search_documents` WHERE `kind` = 'entry' AND `object_id` = new.id;
	INSERT INTO `search_documents` (`kind`, `object_id`, `place_id`) SELECT 'entry', new.id, new.id WHERE new.visibility <> 'private' AND new.deleted_at IS NULL;
	INSERT INTO `search_index` (rowid, `text`) SELECT id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(new.action || ' ' || new.prevented, 'ł', 'l'), 'Ł', 'L'), 'ø', 'o'), 'Ø', 'O'), 'đ', 'd'), 'Đ', 'D'), 'ð', 'd'), 'Ð', 'D'), 'þ', 'th'), 'Þ', 'Th'), 'ß', 'ss'), 'ẞ', 'SS'), 'æ', 'ae'), 'Æ', 'Ae'), 'œ', 'oe'), 'Œ', 'Oe'), 'ħ', 'h'), 'Ħ', 'H'), 'ı', 'i'), 'ŋ', 'n'), 'Ŋ', 'N'), 'ŧ', 't'), 'Ŧ', 'T') FROM `search_documents` WHERE `kind` = 'entry' AND `object_id` = new.id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_entry_gone` AFTER DELETE ON `prevention_entries` BEGIN
	DELETE FROM `search_documents` WHERE `kind` = 'entry' AND `object_id` = old.id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_notes_written` AFTER INSERT ON `shared_notes` WHEN 1 BEGIN
	INSERT INTO `search_documents` (`kind`, `object_id`, `place_id`) SELECT 'shared note', new.one_on_one_id, new.one_on_one_id WHERE 1;
	INSERT INTO `search_index` (rowid, `text`) SELECT id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(new.text, 'ł', 'l'), 'Ł', 'L'), 'ø', 'o'), 'Ø', 'O'), 'đ', 'd'), 'Đ', 'D'), 'ð', 'd'), 'Ð', 'D'), 'þ', 'th'), 'Þ', 'Th'), 'ß', 'ss'), 'ẞ', 'SS'), 'æ', 'ae'), 'Æ', 'Ae'), 'œ', 'oe'), 'Œ', 'Oe'), 'ħ', 'h'), 'Ħ', 'H'), 'ı', 'i'), 'ŋ', 'n'), 'Ŋ', 'N'), 'ŧ', 't'), 'Ŧ', 'T') FROM `search_documents` WHERE `kind` = 'shared note' AND `object_id` = new.one_on_one_id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_notes_changed` AFTER UPDATE OF `text` ON `shared_notes` BEGIN
	DELETE FROM `search_documents` WHERE `kind` = 'shared note' AND `object_id` = new.one_on_one_id;
	INSERT INTO `search_documents` (`kind`, `object_id`, `place_id`) SELECT 'shared note', new.one_on_one_id, new.one_on_one_id WHERE 1;
	INSERT INTO `search_index` (rowid, `text`) SELECT id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(new.text, 'ł', 'l'), 'Ł', 'L'), 'ø', 'o'), 'Ø', 'O'), 'đ', 'd'), 'Đ', 'D'), 'ð', 'd'), 'Ð', 'D'), 'þ', 'th'), 'Þ', 'Th'), 'ß', 'ss'), 'ẞ', 'SS'), 'æ', 'ae'), 'Æ', 'Ae'), 'œ', 'oe'), 'Œ', 'Oe'), 'ħ', 'h'), 'Ħ', 'H'), 'ı', 'i'), 'ŋ', 'n'), 'Ŋ', 'N'), 'ŧ', 't'), 'Ŧ', 'T') FROM `search_documents` WHERE `kind` = 'shared note' AND `object_id` = new.one_on_one_id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_answer_written` AFTER INSERT ON `answers` WHEN 1 BEGIN
	INSERT INTO `search_documents` (`kind`, `object_id`, `place_id`) SELECT 'answer', new.one_on_one_id, new.one_on_one_id WHERE 1;
	INSERT INTO `search_index` (rowid, `text`) SELECT id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(new.text, 'ł', 'l'), 'Ł', 'L'), 'ø', 'o'), 'Ø', 'O'), 'đ', 'd'), 'Đ', 'D'), 'ð', 'd'), 'Ð', 'D'), 'þ', 'th'), 'Þ', 'Th'), 'ß', 'ss'), 'ẞ', 'SS'), 'æ', 'ae'), 'Æ', 'Ae'), 'œ', 'oe'), 'Œ', 'Oe'), 'ħ', 'h'), 'Ħ', 'H'), 'ı', 'i'), 'ŋ', 'n'), 'Ŋ', 'N'), 'ŧ', 't'), 'Ŧ', 'T') FROM `search_documents` WHERE `kind` = 'answer' AND `object_id` = new.one_on_one_id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_answer_changed` AFTER UPDATE OF `text` ON `answers` BEGIN
	DELETE FROM `search_documents` WHERE `kind` = 'answer' AND `object_id` = new.one_on_one_id;
	INSERT INTO `search_documents` (`kind`, `object_id`, `place_id`) SELECT 'answer', new.one_on_one_id, new.one_on_one_id WHERE 1;
	INSERT INTO `search_index` (rowid, `text`) SELECT id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(new.text, 'ł', 'l'), 'Ł', 'L'), 'ø', 'o'), 'Ø', 'O'), 'đ', 'd'), 'Đ', 'D'), 'ð', 'd'), 'Ð', 'D'), 'þ', 'th'), 'Þ', 'Th'), 'ß', 'ss'), 'ẞ', 'SS'), 'æ', 'ae'), 'Æ', 'Ae'), 'œ', 'oe'), 'Œ', 'Oe'), 'ħ', 'h'), 'Ħ', 'H'), 'ı', 'i'), 'ŋ', 'n'), 'Ŋ', 'N'), 'ŧ', 't'), 'Ŧ', 'T') FROM `search_documents` WHERE `kind` = 'answer' AND `object_id` = new.one_on_one_id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_agenda_written` AFTER INSERT ON `agenda_items` WHEN new.deleted_at IS NULL BEGIN
	INSERT INTO `search_documents` (`kind`, `object_id`, `place_id`) SELECT 'agenda item', new.id, new.one_on_one_id WHERE 1;
	INSERT INTO `search_index` (rowid, `text`) SELECT id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(new.text || ' ' || coalesce(new.note, ''), 'ł', 'l'), 'Ł', 'L'), 'ø', 'o'), 'Ø', 'O'), 'đ', 'd'), 'Đ', 'D'), 'ð', 'd'), 'Ð', 'D'), 'þ', 'th'), 'Þ', 'Th'), 'ß', 'ss'), 'ẞ', 'SS'), 'æ', 'ae'), 'Æ', 'Ae'), 'œ', 'oe'), 'Œ', 'Oe'), 'ħ', 'h'), 'Ħ', 'H'), 'ı', 'i'), 'ŋ', 'n'), 'Ŋ', 'N'), 'ŧ', 't'), 'Ŧ', 'T') FROM `search_documents` WHERE `kind` = 'agenda item' AND `object_id` = new.id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_agenda_changed` AFTER UPDATE OF `text`, `note`, `deleted_at` ON `agenda_items` BEGIN
	DELETE FROM `search_documents` WHERE `kind` = 'agenda item' AND `object_id` = new.id;
	INSERT INTO `search_documents` (`kind`, `object_id`, `place_id`) SELECT 'agenda item', new.id, new.one_on_one_id WHERE new.deleted_at IS NULL;
	INSERT INTO `search_index` (rowid, `text`) SELECT id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(new.text || ' ' || coalesce(new.note, ''), 'ł', 'l'), 'Ł', 'L'), 'ø', 'o'), 'Ø', 'O'), 'đ', 'd'), 'Đ', 'D'), 'ð', 'd'), 'Ð', 'D'), 'þ', 'th'), 'Þ', 'Th'), 'ß', 'ss'), 'ẞ', 'SS'), 'æ', 'ae'), 'Æ', 'Ae'), 'œ', 'oe'), 'Œ', 'Oe'), 'ħ', 'h'), 'Ħ', 'H'), 'ı', 'i'), 'ŋ', 'n'), 'Ŋ', 'N'), 'ŧ', 't'), 'Ŧ', 'T') FROM `search_documents` WHERE `kind` = 'agenda item' AND `object_id` = new.id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_action_item_written` AFTER INSERT ON `action_items` WHEN new.deleted_at IS NULL BEGIN
	INSERT INTO `search_documents` (`kind`, `object_id`, `place_id`) SELECT 'action item', new.id, new.one_on_one_id WHERE 1;
	INSERT INTO `search_index` (rowid, `text`) SELECT id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(new.text, 'ł', 'l'), 'Ł', 'L'), 'ø', 'o'), 'Ø', 'O'), 'đ', 'd'), 'Đ', 'D'), 'ð', 'd'), 'Ð', 'D'), 'þ', 'th'), 'Þ', 'Th'), 'ß', 'ss'), 'ẞ', 'SS'), 'æ', 'ae'), 'Æ', 'Ae'), 'œ', 'oe'), 'Œ', 'Oe'), 'ħ', 'h'), 'Ħ', 'H'), 'ı', 'i'), 'ŋ', 'n'), 'Ŋ', 'N'), 'ŧ', 't'), 'Ŧ', 'T') FROM `search_documents` WHERE `kind` = 'action item' AND `object_id` = new.id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_action_item_changed` AFTER UPDATE OF `text`, `deleted_at` ON `action_items` BEGIN
	DELETE FROM `search_documents` WHERE `kind` = 'action item' AND `object_id` = new.id;
	INSERT INTO `search_documents` (`kind`, `object_id`, `place_id`) SELECT 'action item', new.id, new.one_on_one_id WHERE new.deleted_at IS NULL;
	INSERT INTO `search_index` (rowid, `text`) SELECT id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(new.text, 'ł', 'l'), 'Ł', 'L'), 'ø', 'o'), 'Ø', 'O'), 'đ', 'd'), 'Đ', 'D'), 'ð', 'd'), 'Ð', 'D'), 'þ', 'th'), 'Þ', 'Th'), 'ß', 'ss'), 'ẞ', 'SS'), 'æ', 'ae'), 'Æ', 'Ae'), 'œ', 'oe'), 'Œ', 'Oe'), 'ħ', 'h'), 'Ħ', 'H'), 'ı', 'i'), 'ŋ', 'n'), 'Ŋ', 'N'), 'ŧ', 't'), 'Ŧ', 'T') FROM `search_documents` WHERE `kind` = 'action item' AND `object_id` = new.id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_person_written` AFTER INSERT ON `people` WHEN new.deactivated_at IS NULL BEGIN
	INSERT INTO `search_documents` (`kind`, `object_id`, `place_id`) SELECT 'person', new.id, new.id WHERE 1;
	INSERT INTO `search_index` (rowid, `text`) SELECT id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(new.name, 'ł', 'l'), 'Ł', 'L'), 'ø', 'o'), 'Ø', 'O'), 'đ', 'd'), 'Đ', 'D'), 'ð', 'd'), 'Ð', 'D'), 'þ', 'th'), 'Þ', 'Th'), 'ß', 'ss'), 'ẞ', 'SS'), 'æ', 'ae'), 'Æ', 'Ae'), 'œ', 'oe'), 'Œ', 'Oe'), 'ħ', 'h'), 'Ħ', 'H'), 'ı', 'i'), 'ŋ', 'n'), 'Ŋ', 'N'), 'ŧ', 't'), 'Ŧ', 'T') FROM `search_documents` WHERE `kind` = 'person' AND `object_id` = new.id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_person_changed` AFTER UPDATE OF `name`, `deactivated_at` ON `people` BEGIN
	DELETE FROM `search_documents` WHERE `kind` = 'person' AND `object_id` = new.id;
	INSERT INTO `search_documents` (`kind`, `object_id`, `place_id`) SELECT 'person', new.id, new.id WHERE new.deactivated_at IS NULL;
	INSERT INTO `search_index` (rowid, `text`) SELECT id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(new.name, 'ł', 'l'), 'Ł', 'L'), 'ø', 'o'), 'Ø', 'O'), 'đ', 'd'), 'Đ', 'D'), 'ð', 'd'), 'Ð', 'D'), 'þ', 'th'), 'Þ', 'Th'), 'ß', 'ss'), 'ẞ', 'SS'), 'æ', 'ae'), 'Æ', 'Ae'), 'œ', 'oe'), 'Œ', 'Oe'), 'ħ', 'h'), 'Ħ', 'H'), 'ı', 'i'), 'ŋ', 'n'), 'Ŋ', 'N'), 'ŧ', 't'), 'Ŧ', 'T') FROM `search_documents` WHERE `kind` = 'person' AND `object_id` = new.id;
END;
--> statement-breakpoint
DELETE FROM `search_documents`;
--> statement-breakpoint
INSERT INTO `search_documents` (`kind`, `object_id`, `place_id`) SELECT 'entry', o.id, o.id FROM `prevention_entries` o WHERE o.visibility <> 'private' AND o.deleted_at IS NULL;
--> statement-breakpoint
INSERT INTO `search_index` (rowid, `text`) SELECT d.id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(o.action || ' ' || o.prevented, 'ł', 'l'), 'Ł', 'L'), 'ø', 'o'), 'Ø', 'O'), 'đ', 'd'), 'Đ', 'D'), 'ð', 'd'), 'Ð', 'D'), 'þ', 'th'), 'Þ', 'Th'), 'ß', 'ss'), 'ẞ', 'SS'), 'æ', 'ae'), 'Æ', 'Ae'), 'œ', 'oe'), 'Œ', 'Oe'), 'ħ', 'h'), 'Ħ', 'H'), 'ı', 'i'), 'ŋ', 'n'), 'Ŋ', 'N'), 'ŧ', 't'), 'Ŧ', 'T') FROM `search_documents` d JOIN `prevention_entries` o ON o.id = d.object_id WHERE d.kind = 'entry';
--> statement-breakpoint
INSERT INTO `search_documents` (`kind`, `object_id`, `place_id`) SELECT 'shared note', o.one_on_one_id, o.one_on_one_id FROM `shared_notes` o WHERE 1;
--> statement-breakpoint
INSERT INTO `search_index` (rowid, `text`) SELECT d.id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(o.text, 'ł', 'l'), 'Ł', 'L'), 'ø', 'o'), 'Ø', 'O'), 'đ', 'd'), 'Đ', 'D'), 'ð', 'd'), 'Ð', 'D'), 'þ', 'th'), 'Þ', 'Th'), 'ß', 'ss'), 'ẞ', 'SS'), 'æ', 'ae'), 'Æ', 'Ae'), 'œ', 'oe'), 'Œ', 'Oe'), 'ħ', 'h'), 'Ħ', 'H'), 'ı', 'i'), 'ŋ', 'n'), 'Ŋ', 'N'), 'ŧ', 't'), 'Ŧ', 'T') FROM `search_documents` d JOIN `shared_notes` o ON o.one_on_one_id = d.object_id WHERE d.kind = 'shared note';
--> statement-breakpoint
INSERT INTO `search_documents` (`kind`, `object_id`, `place_id`) SELECT 'answer', o.one_on_one_id, o.one_on_one_id FROM `answers` o WHERE 1;
--> statement-breakpoint
INSERT INTO `search_index` (rowid, `text`) SELECT d.id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(o.text, 'ł', 'l'), 'Ł', 'L'), 'ø', 'o'), 'Ø', 'O'), 'đ', 'd'), 'Đ', 'D'), 'ð', 'd'), 'Ð', 'D'), 'þ', 'th'), 'Þ', 'Th'), 'ß', 'ss'), 'ẞ', 'SS'), 'æ', 'ae'), 'Æ', 'Ae'), 'œ', 'oe'), 'Œ', 'Oe'), 'ħ', 'h'), 'Ħ', 'H'), 'ı', 'i'), 'ŋ', 'n'), 'Ŋ', 'N'), 'ŧ', 't'), 'Ŧ', 'T') FROM `search_documents` d JOIN `answers` o ON o.one_on_one_id = d.object_id WHERE d.kind = 'answer';
--> statement-breakpoint
INSERT INTO `search_documents` (`kind`, `object_id`, `place_id`) SELECT 'agenda item', o.id, o.one_on_one_id FROM `agenda_items` o WHERE o.deleted_at IS NULL;
--> statement-breakpoint
INSERT INTO `search_index` (rowid, `text`) SELECT d.id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(o.text || ' ' || coalesce(o.note, ''), 'ł', 'l'), 'Ł', 'L'), 'ø', 'o'), 'Ø', 'O'), 'đ', 'd'), 'Đ', 'D'), 'ð', 'd'), 'Ð', 'D'), 'þ', 'th'), 'Þ', 'Th'), 'ß', 'ss'), 'ẞ', 'SS'), 'æ', 'ae'), 'Æ', 'Ae'), 'œ', 'oe'), 'Œ', 'Oe'), 'ħ', 'h'), 'Ħ', 'H'), 'ı', 'i'), 'ŋ', 'n'), 'Ŋ', 'N'), 'ŧ', 't'), 'Ŧ', 'T') FROM `search_documents` d JOIN `agenda_items` o ON o.id = d.object_id WHERE d.kind = 'agenda item';
--> statement-breakpoint
INSERT INTO `search_documents` (`kind`, `object_id`, `place_id`) SELECT 'action item', o.id, o.one_on_one_id FROM `action_items` o WHERE o.deleted_at IS NULL;
--> statement-breakpoint
INSERT INTO `search_index` (rowid, `text`) SELECT d.id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(o.text, 'ł', 'l'), 'Ł', 'L'), 'ø', 'o'), 'Ø', 'O'), 'đ', 'd'), 'Đ', 'D'), 'ð', 'd'), 'Ð', 'D'), 'þ', 'th'), 'Þ', 'Th'), 'ß', 'ss'), 'ẞ', 'SS'), 'æ', 'ae'), 'Æ', 'Ae'), 'œ', 'oe'), 'Œ', 'Oe'), 'ħ', 'h'), 'Ħ', 'H'), 'ı', 'i'), 'ŋ', 'n'), 'Ŋ', 'N'), 'ŧ', 't'), 'Ŧ', 'T') FROM `search_documents` d JOIN `action_items` o ON o.id = d.object_id WHERE d.kind = 'action item';
--> statement-breakpoint
INSERT INTO `search_documents` (`kind`, `object_id`, `place_id`) SELECT 'person', o.id, o.id FROM `people` o WHERE o.deactivated_at IS NULL;
--> statement-breakpoint
INSERT INTO `search_index` (rowid, `text`) SELECT d.id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(o.name, 'ł', 'l'), 'Ł', 'L'), 'ø', 'o'), 'Ø', 'O'), 'đ', 'd'), 'Đ', 'D'), 'ð', 'd'), 'Ð', 'D'), 'þ', 'th'), 'Þ', 'Th'), 'ß', 'ss'), 'ẞ', 'SS'), 'æ', 'ae'), 'Æ', 'Ae'), 'œ', 'oe'), 'Œ', 'Oe'), 'ħ', 'h'), 'Ħ', 'H'), 'ı', 'i'), 'ŋ', 'n'), 'Ŋ', 'N'), 'ŧ', 't'), 'Ŧ', 'T') FROM `search_documents` d JOIN `people` o ON o.id = d.object_id WHERE d.kind = 'person';
