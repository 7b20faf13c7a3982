CREATE TABLE `hand_overs` (
	`one_on_one_id` text PRIMARY KEY NOT NULL,
	`to_id` text NOT NULL,
	`handed_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`seen_at` integer,
	FOREIGN KEY (`one_on_one_id`) REFERENCES `one_on_ones`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`to_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`handed_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `hand_overs_to` ON `hand_overs` (`to_id`);--> statement-breakpoint
CREATE TABLE `questions` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_id` text,
	`theme` text NOT NULL,
	`text` text NOT NULL,
	`created_at` integer NOT NULL,
	`deleted_at` integer,
	FOREIGN KEY (`owner_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `questions_owner` ON `questions` (`owner_id`,`theme`);--> statement-breakpoint
CREATE TABLE `recurring_asks` (
	`recurring_question_id` text NOT NULL,
	`one_on_one_id` text NOT NULL,
	`asked_by` text NOT NULL,
	`asked_at` integer NOT NULL,
	PRIMARY KEY(`recurring_question_id`, `one_on_one_id`),
	FOREIGN KEY (`recurring_question_id`) REFERENCES `recurring_questions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`one_on_one_id`) REFERENCES `one_on_ones`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`asked_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `recurring_asks_one_on_one` ON `recurring_asks` (`one_on_one_id`);--> statement-breakpoint
CREATE TABLE `recurring_questions` (
	`id` text PRIMARY KEY NOT NULL,
	`manager_id` text NOT NULL,
	`report_id` text NOT NULL,
	`author_id` text NOT NULL,
	`text` text NOT NULL,
	`every_weeks` integer NOT NULL,
	`starts_on` text NOT NULL,
	`created_at` integer NOT NULL,
	`ended_at` integer,
	FOREIGN KEY (`manager_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`report_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "recurring_questions_weeks" CHECK("recurring_questions"."every_weeks" between 1 and 52)
);
--> statement-breakpoint
CREATE INDEX `recurring_questions_pair` ON `recurring_questions` (`report_id`,`manager_id`);--> statement-breakpoint
CREATE TABLE `template_points` (
	`id` text PRIMARY KEY NOT NULL,
	`template_id` text NOT NULL,
	`position` integer NOT NULL,
	`text` text NOT NULL,
	FOREIGN KEY (`template_id`) REFERENCES `templates`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `template_points_template` ON `template_points` (`template_id`,`position`);--> statement-breakpoint
CREATE TABLE `templates` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_id` text,
	`name` text NOT NULL,
	`created_at` integer NOT NULL,
	`deleted_at` integer,
	FOREIGN KEY (`owner_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `templates_owner` ON `templates` (`owner_id`,`name`);--> statement-breakpoint
CREATE TABLE `feeds` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`token_hash` text NOT NULL,
	`created_at` integer NOT NULL,
	`last_used_at` integer,
	`ended_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `feeds_tokenHash_unique` ON `feeds` (`token_hash`);--> statement-breakpoint
CREATE UNIQUE INDEX `feeds_open` ON `feeds` (`person_id`) WHERE ended_at is null;--> statement-breakpoint
CREATE TABLE `jobs` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`key` text NOT NULL,
	`owner_id` text,
	`about_id` text,
	`due_at` integer NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`taken_until` integer,
	`created_at` integer NOT NULL,
	`done_at` integer,
	`gave_up_at` integer,
	`error` text,
	FOREIGN KEY (`owner_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `jobs_key_unique` ON `jobs` (`key`);--> statement-breakpoint
CREATE INDEX `jobs_due` ON `jobs` (`due_at`) WHERE done_at is null and gave_up_at is null;--> statement-breakpoint
CREATE INDEX `jobs_owner` ON `jobs` (`owner_id`);--> statement-breakpoint
CREATE TABLE `muted_reminders` (
	`person_id` text NOT NULL,
	`kind` text NOT NULL,
	`muted_at` integer NOT NULL,
	PRIMARY KEY(`person_id`, `kind`),
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `series` (
	`id` text PRIMARY KEY NOT NULL,
	`manager_id` text NOT NULL,
	`report_id` text NOT NULL,
	`cadence` text NOT NULL,
	`starts_on` text NOT NULL,
	`time` text NOT NULL,
	`minutes` integer NOT NULL,
	`time_zone` text NOT NULL,
	`ends_on` text,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`manager_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`report_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "series_in_order" CHECK("series"."ends_on" is null or "series"."ends_on" >= "series"."starts_on"),
	CONSTRAINT "series_two_people" CHECK("series"."report_id" <> "series"."manager_id")
);
--> statement-breakpoint
CREATE UNIQUE INDEX `series_open` ON `series` (`report_id`,`manager_id`) WHERE ends_on is null;--> statement-breakpoint
CREATE INDEX `series_report` ON `series` (`report_id`,`starts_on`);--> statement-breakpoint
CREATE INDEX `series_manager` ON `series` (`manager_id`,`starts_on`);--> statement-breakpoint
CREATE TABLE `series_pauses` (
	`id` text PRIMARY KEY NOT NULL,
	`series_id` text NOT NULL,
	`starts_on` text NOT NULL,
	`ends_on` text,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`series_id`) REFERENCES `series`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "series_pauses_in_order" CHECK("series_pauses"."ends_on" is null or "series_pauses"."ends_on" >= "series_pauses"."starts_on")
);
--> statement-breakpoint
CREATE INDEX `series_pauses_series` ON `series_pauses` (`series_id`,`starts_on`);--> statement-breakpoint
CREATE UNIQUE INDEX `series_pauses_open` ON `series_pauses` (`series_id`) WHERE ends_on is null;--> statement-breakpoint
CREATE TABLE `signals` (
	`id` text PRIMARY KEY NOT NULL,
	`author_id` text NOT NULL,
	`person_id` text NOT NULL,
	`one_on_one_id` text,
	`look_on` text,
	`state` text DEFAULT 'watching' NOT NULL,
	`entry_id` text,
	`created_at` integer NOT NULL,
	`changed_at` integer NOT NULL,
	FOREIGN KEY (`id`) REFERENCES `private_texts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`one_on_one_id`) REFERENCES `one_on_ones`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`entry_id`) REFERENCES `prevention_entries`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `signals_author` ON `signals` (`author_id`,`state`,`look_on`);--> statement-breakpoint
CREATE INDEX `signals_person` ON `signals` (`author_id`,`person_id`);--> statement-breakpoint
CREATE INDEX `signals_entry` ON `signals` (`entry_id`);--> statement-breakpoint
ALTER TABLE `one_on_ones` ADD `series_id` text REFERENCES series(id);--> statement-breakpoint
ALTER TABLE `one_on_ones` ADD `occurs_on` text;--> statement-breakpoint
ALTER TABLE `one_on_ones` ADD `skip_reason` text;--> statement-breakpoint
CREATE UNIQUE INDEX `one_on_ones_occurrence` ON `one_on_ones` (`series_id`,`occurs_on`);--> statement-breakpoint
CREATE INDEX `private_texts_kind` ON `private_texts` (`author_id`,`kind`,`saved_at`) WHERE deleted_at is null;