ALTER TABLE "stories" DROP CONSTRAINT "stories_state_known";--> statement-breakpoint
ALTER TABLE "stories" ADD COLUMN "kind" text DEFAULT 'story' NOT NULL;--> statement-breakpoint
CREATE INDEX "stories_kind_index" ON "stories" USING btree ("project_id","kind","state");--> statement-breakpoint
ALTER TABLE "stories" ADD CONSTRAINT "stories_kind_known" CHECK ("stories"."kind" in ('story', 'needs'));--> statement-breakpoint
ALTER TABLE "stories" ADD CONSTRAINT "stories_counted_are_needs" CHECK ("stories"."state" <> 'counted' or "stories"."kind" = 'needs');--> statement-breakpoint
ALTER TABLE "stories" ADD CONSTRAINT "stories_state_known" CHECK ("stories"."state" in ('received', 'proposed', 'prepared', 'released', 'counted', 'withdrawn'));