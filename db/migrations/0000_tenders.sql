CREATE TABLE `audit` (
	`id` text PRIMARY KEY NOT NULL,
	`tenderId` text NOT NULL,
	`at` text NOT NULL,
	`officerId` text NOT NULL,
	`officer` text NOT NULL,
	`action` text NOT NULL,
	`section` text NOT NULL,
	`revision` integer NOT NULL,
	`detail` text NOT NULL,
	FOREIGN KEY (`tenderId`) REFERENCES `tenders`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `audit_by_revision` ON `audit` (`tenderId`,`revision`);--> statement-breakpoint
CREATE INDEX `audit_by_section` ON `audit` (`tenderId`,`section`,`revision`);--> statement-breakpoint
CREATE TABLE `milestones` (
	`name` text PRIMARY KEY NOT NULL,
	`at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `tenders` (
	`id` text PRIMARY KEY NOT NULL,
	`document` text NOT NULL,
	`title` text NOT NULL,
	`reference` text NOT NULL,
	`authority` text NOT NULL,
	`country` text NOT NULL,
	`searchText` text NOT NULL,
	`models` text NOT NULL,
	`lots` integer NOT NULL,
	`blocks` integer NOT NULL,
	`warnings` integer NOT NULL,
	`notes` integer NOT NULL,
	`contentHash` text NOT NULL,
	`example` integer NOT NULL,
	`revision` integer NOT NULL,
	`createdAt` text NOT NULL,
	`changedAt` text NOT NULL,
	`deletedAt` text
);
--> statement-breakpoint
CREATE INDEX `tenders_by_change` ON `tenders` (`deletedAt`,`changedAt`,`id`);