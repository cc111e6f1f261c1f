ALTER TABLE "sense_cards" ALTER COLUMN "story_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "sense_cards" ADD COLUMN "start" integer;--> statement-breakpoint
ALTER TABLE "sense_cards" ADD COLUMN "end" integer;--> statement-breakpoint
ALTER TABLE "sense_cards" ADD COLUMN "words_hash" text;--> statement-breakpoint
ALTER TABLE "sense_cards" ADD COLUMN "insight_id" uuid;--> statement-breakpoint
ALTER TABLE "sense_cards" ADD COLUMN "words" text;--> statement-breakpoint
ALTER TABLE "sense_sessions" ADD COLUMN "insight_id" uuid;--> statement-breakpoint
ALTER TABLE "sense_cards" ADD CONSTRAINT "sense_cards_insight_fk" FOREIGN KEY ("project_id","insight_id") REFERENCES "public"."insights"("project_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sense_cards" ADD CONSTRAINT "sense_cards_one_kind" CHECK (num_nonnulls("sense_cards"."story_id", "sense_cards"."insight_id", "sense_cards"."words") = 1);--> statement-breakpoint
ALTER TABLE "sense_cards" ADD CONSTRAINT "sense_cards_passage_whole" CHECK (num_nonnulls("sense_cards"."start", "sense_cards"."end", "sense_cards"."words_hash") in (0, 3) and ("sense_cards"."start" is null or "sense_cards"."story_id" is not null));