CREATE SCHEMA "vault";
--> statement-breakpoint
CREATE TABLE "codebooks" (
	"project_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"number" integer NOT NULL,
	"content" jsonb NOT NULL,
	CONSTRAINT "codebooks_pk" PRIMARY KEY("project_id","id"),
	CONSTRAINT "codebooks_number_unique" UNIQUE("project_id","number")
);
--> statement-breakpoint
CREATE TABLE "codings" (
	"project_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"story_id" uuid NOT NULL,
	"code" text NOT NULL,
	"direction" text NOT NULL,
	"score" real,
	"evidence" jsonb NOT NULL,
	"reasons" jsonb NOT NULL,
	"said_by" text NOT NULL,
	"state" text NOT NULL,
	"decided_by" text,
	"decided_at" timestamp with time zone,
	CONSTRAINT "codings_pk" PRIMARY KEY("project_id","id"),
	CONSTRAINT "codings_code_unique" UNIQUE("project_id","story_id","code","said_by"),
	CONSTRAINT "codings_direction_known" CHECK ("codings"."direction" in ('helped', 'hindered', 'mixed')),
	CONSTRAINT "codings_state_known" CHECK ("codings"."state" in ('suggested', 'confirmed', 'rejected'))
);
--> statement-breakpoint
CREATE TABLE "events" (
	"project_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"kind" text NOT NULL,
	"actor_id" text,
	"story_id" uuid,
	"details" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"day" date NOT NULL,
	"at" timestamp with time zone,
	CONSTRAINT "events_pk" PRIMARY KEY("project_id","id")
);
--> statement-breakpoint
CREATE TABLE "instance" (
	"id" integer PRIMARY KEY NOT NULL,
	"key_fingerprint" text NOT NULL,
	"first_run_done_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "jobs" (
	"project_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"story_id" uuid NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"due_at" timestamp with time zone DEFAULT now() NOT NULL,
	"leased_until" timestamp with time zone,
	CONSTRAINT "jobs_pk" PRIMARY KEY("project_id","id")
);
--> statement-breakpoint
CREATE TABLE "vault"."story_keys" (
	"project_id" uuid NOT NULL,
	"story_id" uuid NOT NULL,
	"wrapped" "bytea" NOT NULL,
	CONSTRAINT "story_keys_pk" PRIMARY KEY("project_id","story_id")
);
--> statement-breakpoint
CREATE TABLE "story_originals" (
	"project_id" uuid NOT NULL,
	"story_id" uuid NOT NULL,
	"cipher" "bytea" NOT NULL,
	CONSTRAINT "story_originals_pk" PRIMARY KEY("project_id","story_id")
);
--> statement-breakpoint
CREATE TABLE "accounts" (
	"id" text PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"provider_id" text NOT NULL,
	"user_id" text NOT NULL,
	"access_token" text,
	"refresh_token" text,
	"id_token" text,
	"access_token_expires_at" timestamp with time zone,
	"refresh_token_expires_at" timestamp with time zone,
	"scope" text,
	"password" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "memberships" (
	"project_id" uuid NOT NULL,
	"user_id" text NOT NULL,
	"role" text NOT NULL,
	CONSTRAINT "memberships_pk" PRIMARY KEY("project_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "rate_limits" (
	"id" text PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"count" bigint NOT NULL,
	"last_request" bigint NOT NULL,
	CONSTRAINT "rate_limits_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" text PRIMARY KEY NOT NULL,
	"token" text NOT NULL,
	"user_id" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"ip_address" text,
	"user_agent" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "sessions_token_unique" UNIQUE("token")
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean DEFAULT false NOT NULL,
	"image" text,
	"locale" text DEFAULT 'nl' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "users_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "verifications" (
	"id" text PRIMARY KEY NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "release_stories" (
	"project_id" uuid NOT NULL,
	"release_id" uuid NOT NULL,
	"story_id" uuid NOT NULL,
	"codes" text[] NOT NULL,
	CONSTRAINT "release_stories_pk" PRIMARY KEY("project_id","release_id","story_id")
);
--> statement-breakpoint
CREATE TABLE "releases" (
	"project_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"number" integer NOT NULL,
	"content" jsonb NOT NULL,
	"made_by" text,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "releases_pk" PRIMARY KEY("project_id","id"),
	CONSTRAINT "releases_number_unique" UNIQUE("project_id","number")
);
--> statement-breakpoint
CREATE TABLE "consents" (
	"project_id" uuid NOT NULL,
	"story_id" uuid NOT NULL,
	"text_hash" text NOT NULL,
	"locale" text NOT NULL,
	"choices" jsonb NOT NULL,
	"given_on" date NOT NULL,
	"withdrawn_on" date,
	CONSTRAINT "consents_pk" PRIMARY KEY("project_id","story_id")
);
--> statement-breakpoint
CREATE TABLE "receipts" (
	"project_id" uuid NOT NULL,
	"story_id" uuid NOT NULL,
	"receipt_hash" "bytea" NOT NULL,
	CONSTRAINT "receipts_pk" PRIMARY KEY("project_id","story_id"),
	CONSTRAINT "receipts_hash_unique" UNIQUE("receipt_hash")
);
--> statement-breakpoint
CREATE TABLE "redactions" (
	"project_id" uuid NOT NULL,
	"story_id" uuid NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"marks" jsonb NOT NULL,
	"safety" jsonb NOT NULL,
	CONSTRAINT "redactions_pk" PRIMARY KEY("project_id","story_id")
);
--> statement-breakpoint
CREATE TABLE "stories" (
	"project_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"story_point_id" uuid NOT NULL,
	"version_id" uuid NOT NULL,
	"role" text NOT NULL,
	"case_number" text NOT NULL,
	"submission_hash" "bytea" NOT NULL,
	"content_hash" "bytea" NOT NULL,
	"answers" jsonb NOT NULL,
	"submitted_on" date NOT NULL,
	"is_example" boolean DEFAULT false NOT NULL,
	"state" text DEFAULT 'received' NOT NULL,
	"readers_needed" smallint DEFAULT 2 NOT NULL,
	"safety_signals" text[] DEFAULT '{}' NOT NULL,
	"prepared_by" text,
	"prepared_at" timestamp with time zone,
	"released_by" text,
	"released_at" timestamp with time zone,
	"released_title" text,
	"released_text" text,
	CONSTRAINT "stories_pk" PRIMARY KEY("project_id","id"),
	CONSTRAINT "stories_submission_unique" UNIQUE("project_id","submission_hash"),
	CONSTRAINT "stories_case_number_unique" UNIQUE("project_id","case_number"),
	CONSTRAINT "stories_state_known" CHECK ("stories"."state" in ('received', 'proposed', 'prepared', 'released', 'withdrawn')),
	CONSTRAINT "stories_released_has_text" CHECK ("stories"."state" <> 'released' or "stories"."released_text" is not null),
	CONSTRAINT "stories_two_people" CHECK ("stories"."state" <> 'released' or "stories"."is_example" or "stories"."readers_needed" < 2
        or ("stories"."prepared_by" is not null and "stories"."released_by" is not null and "stories"."prepared_by" <> "stories"."released_by"))
);
--> statement-breakpoint
CREATE TABLE "projects" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" jsonb NOT NULL,
	"why" jsonb NOT NULL,
	"read_by" jsonb NOT NULL,
	"settings" jsonb NOT NULL,
	"is_example" boolean DEFAULT false NOT NULL,
	CONSTRAINT "projects_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "story_points" (
	"project_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"slug" text NOT NULL,
	"role" text NOT NULL,
	"survey_id" uuid NOT NULL,
	"version_id" uuid NOT NULL,
	"state" text NOT NULL,
	"position" integer NOT NULL,
	"opened_on" date NOT NULL,
	CONSTRAINT "story_points_pk" PRIMARY KEY("project_id","id"),
	CONSTRAINT "story_points_slug_unique" UNIQUE("project_id","slug"),
	CONSTRAINT "story_points_state_known" CHECK ("story_points"."state" in ('open', 'closed'))
);
--> statement-breakpoint
CREATE TABLE "survey_versions" (
	"project_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"survey_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"definition" jsonb NOT NULL,
	"fingerprint" text NOT NULL,
	"published_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "survey_versions_pk" PRIMARY KEY("project_id","id"),
	CONSTRAINT "survey_versions_number_unique" UNIQUE("project_id","survey_id","number")
);
--> statement-breakpoint
CREATE TABLE "surveys" (
	"project_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"slug" text NOT NULL,
	"kind" text NOT NULL,
	"role" text,
	CONSTRAINT "surveys_pk" PRIMARY KEY("project_id","id"),
	CONSTRAINT "surveys_slug_unique" UNIQUE("project_id","slug")
);
--> statement-breakpoint
ALTER TABLE "codebooks" ADD CONSTRAINT "codebooks_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "codings" ADD CONSTRAINT "codings_decided_by_users_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "codings" ADD CONSTRAINT "codings_story_fk" FOREIGN KEY ("project_id","story_id") REFERENCES "public"."stories"("project_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "jobs" ADD CONSTRAINT "jobs_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_originals" ADD CONSTRAINT "story_originals_story_fk" FOREIGN KEY ("project_id","story_id") REFERENCES "public"."stories"("project_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "release_stories" ADD CONSTRAINT "release_stories_release_fk" FOREIGN KEY ("project_id","release_id") REFERENCES "public"."releases"("project_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "release_stories" ADD CONSTRAINT "release_stories_story_fk" FOREIGN KEY ("project_id","story_id") REFERENCES "public"."stories"("project_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "releases" ADD CONSTRAINT "releases_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "releases" ADD CONSTRAINT "releases_made_by_users_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_story_fk" FOREIGN KEY ("project_id","story_id") REFERENCES "public"."stories"("project_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "receipts" ADD CONSTRAINT "receipts_story_fk" FOREIGN KEY ("project_id","story_id") REFERENCES "public"."stories"("project_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redactions" ADD CONSTRAINT "redactions_story_fk" FOREIGN KEY ("project_id","story_id") REFERENCES "public"."stories"("project_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stories" ADD CONSTRAINT "stories_prepared_by_users_id_fk" FOREIGN KEY ("prepared_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stories" ADD CONSTRAINT "stories_released_by_users_id_fk" FOREIGN KEY ("released_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stories" ADD CONSTRAINT "stories_point_fk" FOREIGN KEY ("project_id","story_point_id") REFERENCES "public"."story_points"("project_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stories" ADD CONSTRAINT "stories_version_fk" FOREIGN KEY ("project_id","version_id") REFERENCES "public"."survey_versions"("project_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_points" ADD CONSTRAINT "story_points_survey_fk" FOREIGN KEY ("project_id","survey_id") REFERENCES "public"."surveys"("project_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_points" ADD CONSTRAINT "story_points_version_fk" FOREIGN KEY ("project_id","version_id") REFERENCES "public"."survey_versions"("project_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "survey_versions" ADD CONSTRAINT "survey_versions_survey_fk" FOREIGN KEY ("project_id","survey_id") REFERENCES "public"."surveys"("project_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "surveys" ADD CONSTRAINT "surveys_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "codings_code_index" ON "codings" USING btree ("project_id","code","state");--> statement-breakpoint
CREATE INDEX "events_kind_index" ON "events" USING btree ("project_id","kind");--> statement-breakpoint
CREATE INDEX "jobs_due_index" ON "jobs" USING btree ("due_at");--> statement-breakpoint
CREATE INDEX "accounts_user_index" ON "accounts" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "sessions_user_index" ON "sessions" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "stories_state_index" ON "stories" USING btree ("project_id","state","submitted_on");