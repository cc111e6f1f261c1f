ALTER TABLE "insights" ADD COLUMN "composed" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "insights" ADD COLUMN "composed_on" date;