CREATE TABLE "pattern_marks" (
	"project_id" uuid NOT NULL,
	"key" text NOT NULL,
	"mark" text NOT NULL,
	"marked_by" text,
	"marked_on" date NOT NULL,
	CONSTRAINT "pattern_marks_pk" PRIMARY KEY("project_id","key"),
	CONSTRAINT "pattern_marks_known" CHECK ("pattern_marks"."mark" in ('remarkable', 'not', 'redundant'))
);
--> statement-breakpoint
ALTER TABLE "pattern_marks" ADD CONSTRAINT "pattern_marks_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pattern_marks" ADD CONSTRAINT "pattern_marks_marked_by_users_id_fk" FOREIGN KEY ("marked_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;