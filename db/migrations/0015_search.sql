CREATE TABLE "saved_searches" (
	"project_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"owner_id" text NOT NULL,
	"name" text NOT NULL,
	"search" text NOT NULL,
	"is_shared" boolean NOT NULL,
	"made_on" date NOT NULL,
	CONSTRAINT "saved_searches_pk" PRIMARY KEY("project_id","id")
);
--> statement-breakpoint
CREATE TABLE "story_terms" (
	"project_id" uuid NOT NULL,
	"story_id" uuid NOT NULL,
	"terms" text[] NOT NULL,
	CONSTRAINT "story_terms_pk" PRIMARY KEY("project_id","story_id")
);
--> statement-breakpoint
ALTER TABLE "saved_searches" ADD CONSTRAINT "saved_searches_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_searches" ADD CONSTRAINT "saved_searches_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_terms" ADD CONSTRAINT "story_terms_story_fk" FOREIGN KEY ("project_id","story_id") REFERENCES "public"."stories"("project_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "story_terms_index" ON "story_terms" USING gin ("terms");