CREATE TABLE `letterheads` (
	`id` text PRIMARY KEY NOT NULL,
	`tenderId` text NOT NULL,
	`name` text NOT NULL,
	`sha256` text NOT NULL,
	`size` integer NOT NULL,
	`at` text NOT NULL,
	`officer` text NOT NULL,
	`bytes` blob NOT NULL,
	`removedAt` text,
	FOREIGN KEY (`tenderId`) REFERENCES `tenders`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `letterheads_by_tender` ON `letterheads` (`tenderId`,`removedAt`);