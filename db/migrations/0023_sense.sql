CREATE TABLE "sense_acts" (
	"project_id" uuid NOT NULL,
	"session_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"id" uuid NOT NULL,
	"who" uuid NOT NULL,
	"act" jsonb NOT NULL,
	CONSTRAINT "sense_acts_pk" PRIMARY KEY("project_id","session_id","number"),
	CONSTRAINT "sense_acts_once" UNIQUE("project_id","session_id","id")
);
--> statement-breakpoint
CREATE TABLE "sense_cards" (
	"project_id" uuid NOT NULL,
	"session_id" uuid NOT NULL,
	"number" smallint NOT NULL,
	"story_id" uuid NOT NULL,
	CONSTRAINT "sense_cards_pk" PRIMARY KEY("project_id","session_id","number")
);
--> statement-breakpoint
CREATE TABLE "sense_sessions" (
	"project_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"step" text DEFAULT 'read' NOT NULL,
	"step_since" timestamp with time zone NOT NULL,
	"minutes" jsonb NOT NULL,
	"made_by" text,
	"made_on" date NOT NULL,
	"closed_on" date,
	CONSTRAINT "sense_sessions_pk" PRIMARY KEY("project_id","id"),
	CONSTRAINT "sense_sessions_code" UNIQUE("code"),
	CONSTRAINT "sense_sessions_step_known" CHECK ("sense_sessions"."step" in ('read', 'sort', 'vote', 'done'))
);
--> statement-breakpoint
ALTER TABLE "sense_acts" ADD CONSTRAINT "sense_acts_session_fk" FOREIGN KEY ("project_id","session_id") REFERENCES "public"."sense_sessions"("project_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sense_cards" ADD CONSTRAINT "sense_cards_session_fk" FOREIGN KEY ("project_id","session_id") REFERENCES "public"."sense_sessions"("project_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sense_cards" ADD CONSTRAINT "sense_cards_story_fk" FOREIGN KEY ("project_id","story_id") REFERENCES "public"."stories"("project_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sense_sessions" ADD CONSTRAINT "sense_sessions_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sense_sessions" ADD CONSTRAINT "sense_sessions_made_by_users_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;