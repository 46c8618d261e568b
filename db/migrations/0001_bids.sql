CREATE TABLE `bid_files` (
	`id` text PRIMARY KEY NOT NULL,
	`bidId` text NOT NULL,
	`name` text NOT NULL,
	`sha256` text NOT NULL,
	`size` integer NOT NULL,
	`at` text NOT NULL,
	`readable` integer NOT NULL,
	`message` text NOT NULL,
	`problems` text NOT NULL,
	`bytes` blob NOT NULL,
	FOREIGN KEY (`bidId`) REFERENCES `bids`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `bid_files_by_bid` ON `bid_files` (`bidId`,`at`);--> statement-breakpoint
CREATE TABLE `bid_requirements` (
	`bidId` text NOT NULL,
	`requirement` text NOT NULL,
	`verdict` text NOT NULL,
	`reason` text,
	`declared` text,
	PRIMARY KEY(`bidId`, `requirement`),
	FOREIGN KEY (`bidId`) REFERENCES `bids`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `bid_values` (
	`bidId` text NOT NULL,
	`criterion` text NOT NULL,
	`value` text,
	`rationale` text,
	`passage` text,
	`source` text NOT NULL,
	PRIMARY KEY(`bidId`, `criterion`),
	FOREIGN KEY (`bidId`) REFERENCES `bids`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `bids` (
	`id` text PRIMARY KEY NOT NULL,
	`tenderId` text NOT NULL,
	`lotId` text NOT NULL,
	`place` integer NOT NULL,
	`code` text NOT NULL,
	`tenderer` text NOT NULL,
	`receivedAt` text,
	`openedAt` text,
	`exclusionReason` text,
	`exclusionRequirement` text,
	`createdAt` text NOT NULL,
	`removedAt` text,
	FOREIGN KEY (`tenderId`) REFERENCES `tenders`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `bids_by_lot` ON `bids` (`tenderId`,`lotId`,`place`);