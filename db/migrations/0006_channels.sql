CREATE TABLE "channel_counts" (
	"project_id" uuid NOT NULL,
	"channel_id" uuid NOT NULL,
	"week" date NOT NULL,
	"opened" integer DEFAULT 0 NOT NULL,
	"begun" integer DEFAULT 0 NOT NULL,
	"sent" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "channel_counts_pk" PRIMARY KEY("project_id","channel_id","week"),
	CONSTRAINT "channel_counts_week_is_monday" CHECK (extract(isodow from "channel_counts"."week") = 1)
);
--> statement-breakpoint
CREATE TABLE "channels" (
	"project_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"story_point_id" uuid,
	"made_on" date NOT NULL,
	CONSTRAINT "channels_pk" PRIMARY KEY("project_id","id"),
	CONSTRAINT "channels_code_unique" UNIQUE("code")
);
--> statement-breakpoint
ALTER TABLE "channel_counts" ADD CONSTRAINT "channel_counts_channel_fk" FOREIGN KEY ("project_id","channel_id") REFERENCES "public"."channels"("project_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "channels" ADD CONSTRAINT "channels_project_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "channels" ADD CONSTRAINT "channels_story_point_fk" FOREIGN KEY ("project_id","story_point_id") REFERENCES "public"."story_points"("project_id","id") ON DELETE cascade ON UPDATE no action;