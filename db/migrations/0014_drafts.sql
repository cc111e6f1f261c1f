CREATE TABLE "survey_drafts" (
	"project_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"survey_id" uuid NOT NULL,
	"definition" jsonb NOT NULL,
	"revision" integer DEFAULT 0 NOT NULL,
	"based_on_version_id" uuid,
	"updated_at" timestamp with time zone NOT NULL,
	"updated_by" text,
	CONSTRAINT "survey_drafts_pk" PRIMARY KEY("project_id","id"),
	CONSTRAINT "survey_drafts_survey_unique" UNIQUE("project_id","survey_id")
);
--> statement-breakpoint
CREATE TABLE "survey_edits" (
	"project_id" uuid NOT NULL,
	"draft_id" uuid NOT NULL,
	"revision" integer NOT NULL,
	"key" uuid NOT NULL,
	"kind" text NOT NULL,
	"of" integer,
	"edit" jsonb NOT NULL,
	"inverse" jsonb NOT NULL,
	"by" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "survey_edits_pk" PRIMARY KEY("project_id","draft_id","revision"),
	CONSTRAINT "survey_edits_key_unique" UNIQUE("project_id","draft_id","key")
);
--> statement-breakpoint
CREATE TABLE "survey_presence" (
	"project_id" uuid NOT NULL,
	"draft_id" uuid NOT NULL,
	"person_id" text NOT NULL,
	"place" text NOT NULL,
	"until" timestamp with time zone NOT NULL,
	CONSTRAINT "survey_presence_pk" PRIMARY KEY("project_id","draft_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "survey_drafts" ADD CONSTRAINT "survey_drafts_updated_by_users_id_fk" FOREIGN KEY ("updated_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "survey_drafts" ADD CONSTRAINT "survey_drafts_survey_fk" FOREIGN KEY ("project_id","survey_id") REFERENCES "public"."surveys"("project_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "survey_drafts" ADD CONSTRAINT "survey_drafts_version_fk" FOREIGN KEY ("project_id","based_on_version_id") REFERENCES "public"."survey_versions"("project_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "survey_edits" ADD CONSTRAINT "survey_edits_draft_fk" FOREIGN KEY ("project_id","draft_id") REFERENCES "public"."survey_drafts"("project_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "survey_presence" ADD CONSTRAINT "survey_presence_person_id_users_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "survey_presence" ADD CONSTRAINT "survey_presence_draft_fk" FOREIGN KEY ("project_id","draft_id") REFERENCES "public"."survey_drafts"("project_id","id") ON DELETE cascade ON UPDATE no action;