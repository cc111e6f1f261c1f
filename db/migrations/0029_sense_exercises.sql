ALTER TABLE "sense_sessions" DROP CONSTRAINT "sense_sessions_step_known";--> statement-breakpoint
ALTER TABLE "sense_sessions" ADD COLUMN "exercises" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "sense_sessions" ADD COLUMN "ends" jsonb DEFAULT '{"left":"","right":"","bottom":"","top":""}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "sense_sessions" ADD CONSTRAINT "sense_sessions_step_known" CHECK ("sense_sessions"."step" in ('read', 'sort', 'land', 'time', 'vote', 'done'));