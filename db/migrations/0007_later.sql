CREATE TABLE "waiting_forms" (
	"project_id" uuid NOT NULL,
	"code_hash" "bytea" NOT NULL,
	"sealed" "bytea" NOT NULL,
	"kept_until" date NOT NULL,
	CONSTRAINT "waiting_forms_pk" PRIMARY KEY("project_id","code_hash")
);
--> statement-breakpoint
ALTER TABLE "waiting_forms" ADD CONSTRAINT "waiting_forms_project_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;