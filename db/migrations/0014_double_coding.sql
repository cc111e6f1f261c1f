CREATE TABLE "coding_rounds" (
	"project_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"number" integer NOT NULL,
	"coders" text[] NOT NULL,
	"made_by" text,
	"made_on" date NOT NULL,
	CONSTRAINT "coding_rounds_pk" PRIMARY KEY("project_id","id"),
	CONSTRAINT "coding_rounds_number_unique" UNIQUE("project_id","number")
);
--> statement-breakpoint
CREATE TABLE "round_judgements" (
	"project_id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"story_id" uuid NOT NULL,
	"coder_id" text NOT NULL,
	"themes" jsonb NOT NULL,
	"is_done" boolean NOT NULL,
	CONSTRAINT "round_judgements_pk" PRIMARY KEY("project_id","round_id","story_id","coder_id")
);
--> statement-breakpoint
CREATE TABLE "round_stories" (
	"project_id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"story_id" uuid NOT NULL,
	"resolved_by" text,
	"resolved_at" timestamp with time zone,
	CONSTRAINT "round_stories_pk" PRIMARY KEY("project_id","round_id","story_id")
);
--> statement-breakpoint
ALTER TABLE "coding_rounds" ADD CONSTRAINT "coding_rounds_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coding_rounds" ADD CONSTRAINT "coding_rounds_made_by_users_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round_judgements" ADD CONSTRAINT "round_judgements_coder_id_users_id_fk" FOREIGN KEY ("coder_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round_judgements" ADD CONSTRAINT "round_judgements_story_fk" FOREIGN KEY ("project_id","round_id","story_id") REFERENCES "public"."round_stories"("project_id","round_id","story_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round_stories" ADD CONSTRAINT "round_stories_resolved_by_users_id_fk" FOREIGN KEY ("resolved_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round_stories" ADD CONSTRAINT "round_stories_round_fk" FOREIGN KEY ("project_id","round_id") REFERENCES "public"."coding_rounds"("project_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round_stories" ADD CONSTRAINT "round_stories_story_fk" FOREIGN KEY ("project_id","story_id") REFERENCES "public"."stories"("project_id","id") ON DELETE cascade ON UPDATE no action;