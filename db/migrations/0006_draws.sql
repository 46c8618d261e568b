CREATE TABLE `draws` (
	`id` text PRIMARY KEY NOT NULL,
	`tenderId` text NOT NULL,
	`lotId` text NOT NULL,
	`rank` integer NOT NULL,
	`order` text NOT NULL,
	`day` text NOT NULL,
	`present` text NOT NULL,
	`note` text NOT NULL,
	`at` text NOT NULL,
	`officer` text NOT NULL,
	`removedAt` text,
	FOREIGN KEY (`tenderId`) REFERENCES `tenders`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `draws_by_lot` ON `draws` (`tenderId`,`lotId`,`at`);