CREATE INDEX `evidence_author` ON `evidence` (`author_id`);--> statement-breakpoint
CREATE INDEX `follow_ups_author` ON `follow_ups` (`author_id`);--> statement-breakpoint
CREATE INDEX `manager_comments_by` ON `manager_comments` (`author_id`);