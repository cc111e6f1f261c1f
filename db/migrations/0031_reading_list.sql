CREATE TABLE "reading_list" (
	"project_id" uuid NOT NULL,
	"story_id" uuid NOT NULL,
	"note" text NOT NULL,
	"added_by" text,
	"added_on" date NOT NULL,
	CONSTRAINT "reading_list_pk" PRIMARY KEY("project_id","story_id")
);
--> statement-breakpoint
ALTER TABLE "reading_list" ADD CONSTRAINT "reading_list_added_by_users_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reading_list" ADD CONSTRAINT "reading_list_story_fk" FOREIGN KEY ("project_id","story_id") REFERENCES "public"."stories"("project_id","id") ON DELETE cascade ON UPDATE no action;