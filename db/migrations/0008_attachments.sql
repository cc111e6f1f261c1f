CREATE TABLE "attachments" (
	"project_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"story_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"cipher" "bytea" NOT NULL,
	"added_on" date NOT NULL,
	"transcribed_on" date,
	CONSTRAINT "attachments_pk" PRIMARY KEY("project_id","id"),
	CONSTRAINT "attachments_one_of_each" UNIQUE("project_id","story_id","kind"),
	CONSTRAINT "attachments_kind_known" CHECK ("attachments"."kind" in ('audio', 'drawing'))
);
--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_story_fk" FOREIGN KEY ("project_id","story_id") REFERENCES "public"."stories"("project_id","id") ON DELETE cascade ON UPDATE no action;