CREATE TABLE `audit_log` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` integer NOT NULL,
	`actor_id` text,
	`act` text NOT NULL,
	`object_kind` text NOT NULL,
	`object_id` text,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `submissions` (
	`key` text NOT NULL,
	`person_id` text NOT NULL,
	`result_id` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `submissions_key` ON `submissions` (`person_id`,`key`);--> statement-breakpoint
CREATE TABLE `action_items` (
	`id` text PRIMARY KEY NOT NULL,
	`one_on_one_id` text NOT NULL,
	`author_id` text NOT NULL,
	`owner_id` text NOT NULL,
	`text` text NOT NULL,
	`due_on` text,
	`created_at` integer NOT NULL,
	`done_at` integer,
	`deleted_at` integer,
	FOREIGN KEY (`one_on_one_id`) REFERENCES `one_on_ones`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`owner_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `action_items_one_on_one` ON `action_items` (`one_on_one_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `action_items_owner` ON `action_items` (`owner_id`,`due_on`) WHERE done_at is null and deleted_at is null;--> statement-breakpoint
CREATE TABLE `agenda_items` (
	`id` text PRIMARY KEY NOT NULL,
	`one_on_one_id` text NOT NULL,
	`author_id` text NOT NULL,
	`text` text NOT NULL,
	`note` text,
	`position` integer NOT NULL,
	`created_at` integer NOT NULL,
	`ticked_at` integer,
	`ticked_in` text,
	`deleted_at` integer,
	FOREIGN KEY (`one_on_one_id`) REFERENCES `one_on_ones`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`ticked_in`) REFERENCES `one_on_ones`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `agenda_items_one_on_one` ON `agenda_items` (`one_on_one_id`,`position`);--> statement-breakpoint
CREATE INDEX `agenda_items_open` ON `agenda_items` (`one_on_one_id`) WHERE ticked_at is null and deleted_at is null;--> statement-breakpoint
CREATE TABLE `answer_versions` (
	`id` text PRIMARY KEY NOT NULL,
	`one_on_one_id` text NOT NULL,
	`version` integer NOT NULL,
	`text` text NOT NULL,
	`is_nothing` integer DEFAULT false NOT NULL,
	`saved_by` text NOT NULL,
	`saved_at` integer NOT NULL,
	FOREIGN KEY (`one_on_one_id`) REFERENCES `one_on_ones`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`saved_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `answer_versions_version` ON `answer_versions` (`one_on_one_id`,`version`);--> statement-breakpoint
CREATE TABLE `answers` (
	`one_on_one_id` text PRIMARY KEY NOT NULL,
	`text` text NOT NULL,
	`is_nothing` integer DEFAULT false NOT NULL,
	`version` integer NOT NULL,
	`saved_by` text NOT NULL,
	`saved_at` integer NOT NULL,
	FOREIGN KEY (`one_on_one_id`) REFERENCES `one_on_ones`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`saved_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `one_on_ones` (
	`id` text PRIMARY KEY NOT NULL,
	`manager_id` text NOT NULL,
	`report_id` text NOT NULL,
	`starts_at` integer NOT NULL,
	`minutes` integer NOT NULL,
	`time_zone` text NOT NULL,
	`on_day` text NOT NULL,
	`planned_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`held_at` integer,
	`asked_at` integer,
	`cancelled_at` integer,
	FOREIGN KEY (`manager_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`report_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`planned_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "one_on_ones_two_people" CHECK("one_on_ones"."manager_id" <> "one_on_ones"."report_id")
);
--> statement-breakpoint
CREATE INDEX `one_on_ones_report` ON `one_on_ones` (`report_id`,`on_day`,`id`);--> statement-breakpoint
CREATE INDEX `one_on_ones_manager` ON `one_on_ones` (`manager_id`,`on_day`,`id`);--> statement-breakpoint
CREATE TABLE `shared_note_versions` (
	`id` text PRIMARY KEY NOT NULL,
	`one_on_one_id` text NOT NULL,
	`version` integer NOT NULL,
	`text` text NOT NULL,
	`saved_by` text NOT NULL,
	`saved_at` integer NOT NULL,
	FOREIGN KEY (`one_on_one_id`) REFERENCES `one_on_ones`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`saved_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `shared_note_versions_version` ON `shared_note_versions` (`one_on_one_id`,`version`);--> statement-breakpoint
CREATE TABLE `shared_notes` (
	`one_on_one_id` text PRIMARY KEY NOT NULL,
	`text` text NOT NULL,
	`version` integer NOT NULL,
	`saved_by` text NOT NULL,
	`saved_at` integer NOT NULL,
	FOREIGN KEY (`one_on_one_id`) REFERENCES `one_on_ones`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`saved_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `settings` (
	`id` integer PRIMARY KEY NOT NULL,
	`organisation` text NOT NULL,
	`time_zone` text NOT NULL,
	`fiscal_year_starts_in` integer DEFAULT 1 NOT NULL,
	`question` text NOT NULL,
	`default_visibility` text DEFAULT 'shared' NOT NULL,
	`managers_add_people` integer DEFAULT true NOT NULL,
	`is_demo` integer DEFAULT false NOT NULL,
	`created_at` integer NOT NULL,
	CONSTRAINT "settings_one_row" CHECK("settings"."id" = 1),
	CONSTRAINT "settings_month" CHECK("settings"."fiscal_year_starts_in" between 1 and 12)
);
--> statement-breakpoint
CREATE TABLE `leads` (
	`id` text PRIMARY KEY NOT NULL,
	`team_id` text NOT NULL,
	`person_id` text NOT NULL,
	`starts_on` text NOT NULL,
	`ends_on` text,
	FOREIGN KEY (`team_id`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "leads_in_order" CHECK("leads"."ends_on" is null or "leads"."ends_on" >= "leads"."starts_on")
);
--> statement-breakpoint
CREATE UNIQUE INDEX `leads_open` ON `leads` (`team_id`) WHERE ends_on is null;--> statement-breakpoint
CREATE INDEX `leads_team` ON `leads` (`team_id`,`starts_on`);--> statement-breakpoint
CREATE INDEX `leads_person` ON `leads` (`person_id`,`starts_on`);--> statement-breakpoint
CREATE TABLE `memberships` (
	`id` text PRIMARY KEY NOT NULL,
	`team_id` text NOT NULL,
	`person_id` text NOT NULL,
	`starts_on` text NOT NULL,
	`ends_on` text,
	FOREIGN KEY (`team_id`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "memberships_in_order" CHECK("memberships"."ends_on" is null or "memberships"."ends_on" >= "memberships"."starts_on")
);
--> statement-breakpoint
CREATE UNIQUE INDEX `memberships_open` ON `memberships` (`person_id`) WHERE ends_on is null;--> statement-breakpoint
CREATE INDEX `memberships_team` ON `memberships` (`team_id`,`starts_on`);--> statement-breakpoint
CREATE INDEX `memberships_person` ON `memberships` (`person_id`,`starts_on`);--> statement-breakpoint
CREATE TABLE `people` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text,
	`pronouns` text,
	`job_title` text,
	`time_zone` text,
	`theme` text,
	`single_keys` integer DEFAULT true NOT NULL,
	`is_admin` integer DEFAULT false NOT NULL,
	`created_at` integer NOT NULL,
	`deactivated_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `people_email` ON `people` (`email`);--> statement-breakpoint
CREATE INDEX `people_name` ON `people` (`name`,`id`);--> statement-breakpoint
CREATE TABLE `reporting_lines` (
	`id` text PRIMARY KEY NOT NULL,
	`report_id` text NOT NULL,
	`manager_id` text NOT NULL,
	`starts_on` text NOT NULL,
	`ends_on` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`report_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`manager_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "reporting_lines_in_order" CHECK("reporting_lines"."ends_on" is null or "reporting_lines"."ends_on" >= "reporting_lines"."starts_on"),
	CONSTRAINT "reporting_lines_two_people" CHECK("reporting_lines"."report_id" <> "reporting_lines"."manager_id")
);
--> statement-breakpoint
CREATE UNIQUE INDEX `reporting_lines_open` ON `reporting_lines` (`report_id`) WHERE ends_on is null;--> statement-breakpoint
CREATE INDEX `reporting_lines_report` ON `reporting_lines` (`report_id`,`starts_on`);--> statement-breakpoint
CREATE INDEX `reporting_lines_manager` ON `reporting_lines` (`manager_id`,`starts_on`);--> statement-breakpoint
CREATE TABLE `teams` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`created_at` integer NOT NULL,
	`closed_on` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `teams_name_unique` ON `teams` (`name`);--> statement-breakpoint
CREATE TABLE `confirmations` (
	`id` text PRIMARY KEY NOT NULL,
	`entry_id` text NOT NULL,
	`person_id` text NOT NULL,
	`verdict` text NOT NULL,
	`comment` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`entry_id`) REFERENCES `prevention_entries`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `confirmations_person` ON `confirmations` (`entry_id`,`person_id`);--> statement-breakpoint
CREATE INDEX `confirmations_by` ON `confirmations` (`person_id`);--> statement-breakpoint
CREATE TABLE `entry_concerns` (
	`entry_id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	FOREIGN KEY (`entry_id`) REFERENCES `prevention_entries`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `entry_people` (
	`entry_id` text NOT NULL,
	`person_id` text NOT NULL,
	`role` text NOT NULL,
	PRIMARY KEY(`entry_id`, `person_id`),
	FOREIGN KEY (`entry_id`) REFERENCES `prevention_entries`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `entry_people_person` ON `entry_people` (`person_id`,`entry_id`);--> statement-breakpoint
CREATE TABLE `entry_requests` (
	`id` text PRIMARY KEY NOT NULL,
	`entry_id` text NOT NULL,
	`kind` text NOT NULL,
	`asked_id` text NOT NULL,
	`asked_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`answered_at` integer,
	`withdrawn_at` integer,
	FOREIGN KEY (`entry_id`) REFERENCES `prevention_entries`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`asked_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`asked_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `entry_requests_entry` ON `entry_requests` (`entry_id`);--> statement-breakpoint
CREATE INDEX `entry_requests_asked` ON `entry_requests` (`asked_id`) WHERE answered_at is null and withdrawn_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX `entry_requests_open` ON `entry_requests` (`entry_id`,`asked_id`,`kind`) WHERE answered_at is null and withdrawn_at is null;--> statement-breakpoint
CREATE TABLE `entry_tags` (
	`entry_id` text NOT NULL,
	`tag_id` text NOT NULL,
	PRIMARY KEY(`entry_id`, `tag_id`),
	FOREIGN KEY (`entry_id`) REFERENCES `prevention_entries`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `entry_tags_tag` ON `entry_tags` (`tag_id`,`entry_id`);--> statement-breakpoint
CREATE TABLE `entry_versions` (
	`id` text PRIMARY KEY NOT NULL,
	`entry_id` text NOT NULL,
	`version` integer NOT NULL,
	`action` text NOT NULL,
	`prevented` text NOT NULL,
	`signal` text,
	`without_this` text,
	`replaced_at` integer NOT NULL,
	FOREIGN KEY (`entry_id`) REFERENCES `prevention_entries`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `entry_versions_version` ON `entry_versions` (`entry_id`,`version`);--> statement-breakpoint
CREATE TABLE `evidence` (
	`id` text PRIMARY KEY NOT NULL,
	`entry_id` text NOT NULL,
	`author_id` text NOT NULL,
	`kind` text NOT NULL,
	`text` text NOT NULL,
	`url` text,
	`before` text,
	`after` text,
	`how_measured` text,
	`on_day` text NOT NULL,
	`created_at` integer NOT NULL,
	`deleted_at` integer,
	FOREIGN KEY (`entry_id`) REFERENCES `prevention_entries`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "evidence_measure" CHECK("evidence"."kind" <> 'measure' or ("evidence"."before" is not null and "evidence"."after" is not null and "evidence"."how_measured" is not null))
);
--> statement-breakpoint
CREATE INDEX `evidence_entry` ON `evidence` (`entry_id`,`on_day`);--> statement-breakpoint
CREATE TABLE `follow_ups` (
	`id` text PRIMARY KEY NOT NULL,
	`entry_id` text NOT NULL,
	`author_id` text NOT NULL,
	`outcome` text NOT NULL,
	`text` text,
	`on_day` text NOT NULL,
	`created_at` integer NOT NULL,
	`deleted_at` integer,
	FOREIGN KEY (`entry_id`) REFERENCES `prevention_entries`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `follow_ups_entry` ON `follow_ups` (`entry_id`,`on_day`);--> statement-breakpoint
CREATE TABLE `manager_comments` (
	`id` text PRIMARY KEY NOT NULL,
	`entry_id` text NOT NULL,
	`author_id` text NOT NULL,
	`text` text NOT NULL,
	`saved_at` integer NOT NULL,
	FOREIGN KEY (`entry_id`) REFERENCES `prevention_entries`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `manager_comments_author` ON `manager_comments` (`entry_id`,`author_id`);--> statement-breakpoint
CREATE TABLE `prevention_entries` (
	`id` text PRIMARY KEY NOT NULL,
	`author_id` text NOT NULL,
	`action` text NOT NULL,
	`prevented` text NOT NULL,
	`acted_on` text NOT NULL,
	`would_have_hit` text,
	`signal` text,
	`without_this` text,
	`subjects_see_reasons` integer DEFAULT false NOT NULL,
	`basis` text,
	`severity` text,
	`reach` text,
	`lasting` text,
	`stopped_by` text,
	`softened` integer DEFAULT false NOT NULL,
	`visibility` text NOT NULL,
	`follow_up_on` text,
	`one_on_one_id` text,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`changed_at` integer NOT NULL,
	`deleted_at` integer,
	FOREIGN KEY (`author_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`one_on_one_id`) REFERENCES `one_on_ones`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "prevention_entries_phrases" CHECK(length("prevention_entries"."action") > 0 and length("prevention_entries"."prevented") > 0)
);
--> statement-breakpoint
CREATE INDEX `prevention_entries_author` ON `prevention_entries` (`author_id`,`acted_on`);--> statement-breakpoint
CREATE INDEX `prevention_entries_one_on_one` ON `prevention_entries` (`one_on_one_id`);--> statement-breakpoint
CREATE INDEX `prevention_entries_follow_up` ON `prevention_entries` (`follow_up_on`) WHERE deleted_at is null;--> statement-breakpoint
CREATE TABLE `tags` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`position` integer NOT NULL,
	`authors_only` integer DEFAULT false NOT NULL,
	`retired_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `tags_name_unique` ON `tags` (`name`);--> statement-breakpoint
CREATE TABLE `private_text_versions` (
	`id` text PRIMARY KEY NOT NULL,
	`private_text_id` text NOT NULL,
	`version` integer NOT NULL,
	`text` text NOT NULL,
	`saved_at` integer NOT NULL,
	FOREIGN KEY (`private_text_id`) REFERENCES `private_texts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `private_text_versions_version` ON `private_text_versions` (`private_text_id`,`version`);--> statement-breakpoint
CREATE TABLE `private_texts` (
	`id` text PRIMARY KEY NOT NULL,
	`author_id` text NOT NULL,
	`kind` text NOT NULL,
	`about_id` text NOT NULL,
	`text` text NOT NULL,
	`version` integer NOT NULL,
	`position` integer DEFAULT 0 NOT NULL,
	`created_at` integer NOT NULL,
	`saved_at` integer NOT NULL,
	`ticked_at` integer,
	`deleted_at` integer,
	FOREIGN KEY (`author_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `private_texts_about` ON `private_texts` (`author_id`,`about_id`,`kind`,`position`);--> statement-breakpoint
CREATE TABLE `packet_lines` (
	`id` text PRIMARY KEY NOT NULL,
	`packet_id` text NOT NULL,
	`entry_id` text NOT NULL,
	`position` integer NOT NULL,
	`wording` text,
	FOREIGN KEY (`packet_id`) REFERENCES `packets`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`entry_id`) REFERENCES `prevention_entries`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `packet_lines_entry` ON `packet_lines` (`packet_id`,`entry_id`);--> statement-breakpoint
CREATE INDEX `packet_lines_position` ON `packet_lines` (`packet_id`,`position`);--> statement-breakpoint
CREATE TABLE `packet_versions` (
	`id` text PRIMARY KEY NOT NULL,
	`packet_id` text NOT NULL,
	`version` integer NOT NULL,
	`way` text NOT NULL,
	`content` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`packet_id`) REFERENCES `packets`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `packet_versions_version` ON `packet_versions` (`packet_id`,`version`);--> statement-breakpoint
CREATE TABLE `packets` (
	`id` text PRIMARY KEY NOT NULL,
	`author_id` text NOT NULL,
	`subject_id` text NOT NULL,
	`starts_on` text NOT NULL,
	`ends_on` text NOT NULL,
	`grouped_by` text DEFAULT 'month' NOT NULL,
	`created_at` integer NOT NULL,
	`changed_at` integer NOT NULL,
	`deleted_at` integer,
	FOREIGN KEY (`author_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`subject_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "packets_in_order" CHECK("packets"."ends_on" >= "packets"."starts_on")
);
--> statement-breakpoint
CREATE INDEX `packets_author` ON `packets` (`author_id`,`changed_at`);--> statement-breakpoint
CREATE INDEX `packets_subject` ON `packets` (`subject_id`,`ends_on`);--> statement-breakpoint
CREATE TABLE `read_backs` (
	`id` text PRIMARY KEY NOT NULL,
	`packet_id` text NOT NULL,
	`entry_id` text NOT NULL,
	`read_by` text NOT NULL,
	`on_day` text NOT NULL,
	FOREIGN KEY (`packet_id`) REFERENCES `packets`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`entry_id`) REFERENCES `prevention_entries`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`read_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `read_backs_day` ON `read_backs` (`packet_id`,`entry_id`,`on_day`);--> statement-breakpoint
CREATE INDEX `read_backs_entry` ON `read_backs` (`entry_id`,`on_day`);--> statement-breakpoint
CREATE TABLE `search_documents` (
	`id` integer PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`object_id` text NOT NULL,
	`place_id` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `search_documents_object` ON `search_documents` (`kind`,`object_id`);--> statement-breakpoint
CREATE TABLE `invitations` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`token_hash` text NOT NULL,
	`invited_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	`withdrawn_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`invited_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `invitations_tokenHash_unique` ON `invitations` (`token_hash`);--> statement-breakpoint
CREATE INDEX `invitations_person` ON `invitations` (`person_id`);--> statement-breakpoint
CREATE TABLE `passwords` (
	`person_id` text PRIMARY KEY NOT NULL,
	`hash` text NOT NULL,
	`changed_at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`device` text NOT NULL,
	`created_at` integer NOT NULL,
	`last_seen_at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `sessions_person` ON `sessions` (`person_id`);--> statement-breakpoint
CREATE TABLE `sign_in_tries` (
	`origin` text NOT NULL,
	`hour` integer NOT NULL,
	`count` integer NOT NULL,
	PRIMARY KEY(`origin`, `hour`)
);
--> statement-breakpoint
CREATE TABLE `wrong_guesses` (
	`account` text NOT NULL,
	`origin` text NOT NULL,
	`count` integer NOT NULL,
	`last_at` integer NOT NULL,
	PRIMARY KEY(`account`, `origin`)
);
