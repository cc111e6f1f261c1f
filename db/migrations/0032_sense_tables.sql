ALTER TABLE "sense_sessions" DROP CONSTRAINT "sense_sessions_step_known";--> statement-breakpoint
ALTER TABLE "sense_sessions" ADD COLUMN "tables" smallint DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "sense_sessions" ADD CONSTRAINT "sense_sessions_tables_few" CHECK ("sense_sessions"."tables" between 1 and 8);--> statement-breakpoint
ALTER TABLE "sense_sessions" ADD CONSTRAINT "sense_sessions_step_known" CHECK ("sense_sessions"."step" in ('read', 'sort', 'land', 'time', 'view', 'vote', 'done'));