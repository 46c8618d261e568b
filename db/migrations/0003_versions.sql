CREATE TABLE `versions` (
	`id` text PRIMARY KEY NOT NULL,
	`tenderId` text NOT NULL,
	`number` integer NOT NULL,
	`name` text NOT NULL,
	`reason` text NOT NULL,
	`at` text NOT NULL,
	`officerId` text NOT NULL,
	`officer` text NOT NULL,
	`revision` integer NOT NULL,
	`document` text NOT NULL,
	`lots` text NOT NULL,
	`blocks` integer NOT NULL,
	`catalogue` text NOT NULL,
	`contentHash` text NOT NULL,
	`fingerprint` text NOT NULL,
	FOREIGN KEY (`tenderId`) REFERENCES `tenders`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `versions_by_number` ON `versions` (`tenderId`,`number`);