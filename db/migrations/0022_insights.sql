CREATE TABLE "insight_passages" (
	"project_id" uuid NOT NULL,
	"insight_id" uuid NOT NULL,
	"story_id" uuid NOT NULL,
	"start" integer NOT NULL,
	"end" integer NOT NULL,
	"words_hash" text NOT NULL,
	"contradicts" boolean NOT NULL,
	"cited_on" date NOT NULL,
	CONSTRAINT "insight_passages_pk" PRIMARY KEY("project_id","insight_id","story_id","start"),
	CONSTRAINT "insight_passages_in_order" CHECK ("insight_passages"."start" >= 0 and "insight_passages"."end" > "insight_passages"."start")
);
--> statement-breakpoint
CREATE TABLE "insights" (
	"project_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"claim" text NOT NULL,
	"readings" text[] DEFAULT '{}' NOT NULL,
	"view" jsonb NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"told_nl" text DEFAULT '' NOT NULL,
	"told_en" text DEFAULT '' NOT NULL,
	"told_on" date,
	"lost" smallint DEFAULT 0 NOT NULL,
	"made_by" text,
	"made_on" date NOT NULL,
	CONSTRAINT "insights_pk" PRIMARY KEY("project_id","id"),
	CONSTRAINT "insights_state_known" CHECK ("insights"."state" in ('draft', 'ready', 'dropped'))
);
--> statement-breakpoint
CREATE TABLE "pilot_insights" (
	"project_id" uuid NOT NULL,
	"pilot_id" uuid NOT NULL,
	"insight_id" uuid NOT NULL,
	CONSTRAINT "pilot_insights_pk" PRIMARY KEY("project_id","pilot_id","insight_id")
);
--> statement-breakpoint
CREATE TABLE "pilot_steps" (
	"project_id" uuid NOT NULL,
	"pilot_id" uuid NOT NULL,
	"number" smallint NOT NULL,
	"step" text NOT NULL,
	"reason" text NOT NULL,
	"taken_by" text,
	"taken_at" timestamp with time zone NOT NULL,
	CONSTRAINT "pilot_steps_pk" PRIMARY KEY("project_id","pilot_id","number")
);
--> statement-breakpoint
CREATE TABLE "pilots" (
	"project_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"question" text NOT NULL,
	"step" text DEFAULT 'idea' NOT NULL,
	"plan" jsonb NOT NULL,
	"told_nl" text DEFAULT '' NOT NULL,
	"told_en" text DEFAULT '' NOT NULL,
	"told_on" date,
	"made_on" date NOT NULL,
	CONSTRAINT "pilots_pk" PRIMARY KEY("project_id","id"),
	CONSTRAINT "pilots_step_known" CHECK ("pilots"."step" in ('idea', 'proposal', 'running', 'adopted', 'stopped'))
);
--> statement-breakpoint
ALTER TABLE "insight_passages" ADD CONSTRAINT "insight_passages_insight_fk" FOREIGN KEY ("project_id","insight_id") REFERENCES "public"."insights"("project_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "insight_passages" ADD CONSTRAINT "insight_passages_story_fk" FOREIGN KEY ("project_id","story_id") REFERENCES "public"."stories"("project_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "insights" ADD CONSTRAINT "insights_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "insights" ADD CONSTRAINT "insights_made_by_users_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pilot_insights" ADD CONSTRAINT "pilot_insights_pilot_fk" FOREIGN KEY ("project_id","pilot_id") REFERENCES "public"."pilots"("project_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pilot_insights" ADD CONSTRAINT "pilot_insights_insight_fk" FOREIGN KEY ("project_id","insight_id") REFERENCES "public"."insights"("project_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pilot_steps" ADD CONSTRAINT "pilot_steps_taken_by_users_id_fk" FOREIGN KEY ("taken_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pilot_steps" ADD CONSTRAINT "pilot_steps_pilot_fk" FOREIGN KEY ("project_id","pilot_id") REFERENCES "public"."pilots"("project_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pilots" ADD CONSTRAINT "pilots_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "insight_passages_story_index" ON "insight_passages" USING btree ("project_id","story_id");