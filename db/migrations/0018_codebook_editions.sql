CREATE TABLE "codebook_drafts" (
	"project_id" uuid NOT NULL,
	"content" jsonb NOT NULL,
	"step" integer NOT NULL,
	CONSTRAINT "codebook_drafts_pk" PRIMARY KEY("project_id")
);
--> statement-breakpoint
CREATE TABLE "codebook_steps" (
	"project_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"kind" text NOT NULL,
	"codes" text[] NOT NULL,
	"patch" jsonb NOT NULL,
	"moves" jsonb NOT NULL,
	"takes_back" integer,
	"edition" integer,
	"made_by" text,
	"made_at" timestamp with time zone NOT NULL,
	CONSTRAINT "codebook_steps_pk" PRIMARY KEY("project_id","number"),
	CONSTRAINT "codebook_steps_back_only" CHECK ("codebook_steps"."takes_back" is null or "codebook_steps"."takes_back" < "codebook_steps"."number")
);
--> statement-breakpoint
CREATE TABLE "coding_moves" (
	"project_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"coding_id" uuid NOT NULL,
	"moved_id" uuid NOT NULL,
	"step" integer NOT NULL,
	"place" integer NOT NULL,
	"from_code" text NOT NULL,
	"into_code" text NOT NULL,
	"taken" jsonb,
	"joined" jsonb,
	"taken_back_by" integer,
	CONSTRAINT "coding_moves_pk" PRIMARY KEY("project_id","id")
);
--> statement-breakpoint
ALTER TABLE "codebooks" ADD COLUMN "note" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "codebooks" ADD COLUMN "published_by" text;--> statement-breakpoint
ALTER TABLE "codebooks" ADD COLUMN "published_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "codebook_drafts" ADD CONSTRAINT "codebook_drafts_project_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "codebook_steps" ADD CONSTRAINT "codebook_steps_made_by_users_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "codebook_steps" ADD CONSTRAINT "codebook_steps_project_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coding_moves" ADD CONSTRAINT "coding_moves_coding_fk" FOREIGN KEY ("project_id","coding_id") REFERENCES "public"."codings"("project_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "coding_moves_step_index" ON "coding_moves" USING btree ("project_id","step");--> statement-breakpoint
CREATE INDEX "coding_moves_coding_index" ON "coding_moves" USING btree ("project_id","coding_id");--> statement-breakpoint
ALTER TABLE "codebooks" ADD CONSTRAINT "codebooks_published_by_users_id_fk" FOREIGN KEY ("published_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;