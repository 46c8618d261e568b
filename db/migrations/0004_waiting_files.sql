ALTER TABLE `bids` ADD `pending` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `bids` ADD `setAside` text;