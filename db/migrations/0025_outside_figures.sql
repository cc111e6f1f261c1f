CREATE TABLE "outside_figures" (
	"project_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"value" text NOT NULL,
	"source" text NOT NULL,
	"as_of" date NOT NULL,
	"added_by" text,
	"added_on" date NOT NULL,
	CONSTRAINT "outside_figures_pk" PRIMARY KEY("project_id","id")
);
--> statement-breakpoint
ALTER TABLE "outside_figures" ADD CONSTRAINT "outside_figures_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outside_figures" ADD CONSTRAINT "outside_figures_added_by_users_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;