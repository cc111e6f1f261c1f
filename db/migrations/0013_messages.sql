CREATE TABLE "story_messages" (
	"project_id" uuid NOT NULL,
	"story_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"number" integer NOT NULL,
	"sealed" "bytea" NOT NULL,
	"written_by" text,
	"written_on" date NOT NULL,
	"read_on" date,
	CONSTRAINT "story_messages_pk" PRIMARY KEY("project_id","story_id","kind","number"),
	CONSTRAINT "story_messages_kind_known" CHECK ("story_messages"."kind" in ('note', 'to-teller', 'from-teller')),
	CONSTRAINT "story_messages_teller_unnamed" CHECK ("story_messages"."kind" <> 'from-teller' or "story_messages"."written_by" is null)
);
--> statement-breakpoint
ALTER TABLE "story_messages" ADD CONSTRAINT "story_messages_written_by_users_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_messages" ADD CONSTRAINT "story_messages_original_fk" FOREIGN KEY ("project_id","story_id") REFERENCES "public"."story_originals"("project_id","story_id") ON DELETE cascade ON UPDATE no action;