CREATE TABLE "pilot_decisions" (
	"project_id" uuid NOT NULL,
	"pilot_id" uuid NOT NULL,
	"number" smallint NOT NULL,
	"what" text NOT NULL,
	"why" text NOT NULL,
	"decided_on" date NOT NULL,
	"replaces" smallint,
	"recorded_by" text NOT NULL,
	"recorded_on" date NOT NULL,
	CONSTRAINT "pilot_decisions_pk" PRIMARY KEY("project_id","pilot_id","number"),
	CONSTRAINT "pilot_decisions_replaced_once" UNIQUE("project_id","pilot_id","replaces"),
	CONSTRAINT "pilot_decisions_replaces_earlier" CHECK ("pilot_decisions"."replaces" < "pilot_decisions"."number"),
	CONSTRAINT "pilot_decisions_whole" CHECK ("pilot_decisions"."what" <> '' and "pilot_decisions"."why" <> '')
);
--> statement-breakpoint
CREATE TABLE "pilot_tasks" (
	"project_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"pilot_id" uuid NOT NULL,
	"what" text NOT NULL,
	"who" text DEFAULT '' NOT NULL,
	"due_on" date,
	"state" text DEFAULT 'open' NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"changed_by" text,
	"changed_at" timestamp with time zone NOT NULL,
	"made_on" date NOT NULL,
	CONSTRAINT "pilot_tasks_pk" PRIMARY KEY("project_id","id"),
	CONSTRAINT "pilot_tasks_state_known" CHECK ("pilot_tasks"."state" in ('open', 'done', 'dropped')),
	CONSTRAINT "pilot_tasks_what_said" CHECK ("pilot_tasks"."what" <> '')
);
--> statement-breakpoint
ALTER TABLE "pilots" ADD COLUMN "story_point_id" uuid;--> statement-breakpoint
ALTER TABLE "pilot_decisions" ADD CONSTRAINT "pilot_decisions_pilot_fk" FOREIGN KEY ("project_id","pilot_id") REFERENCES "public"."pilots"("project_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pilot_decisions" ADD CONSTRAINT "pilot_decisions_replaces_fk" FOREIGN KEY ("project_id","pilot_id","replaces") REFERENCES "public"."pilot_decisions"("project_id","pilot_id","number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pilot_tasks" ADD CONSTRAINT "pilot_tasks_changed_by_users_id_fk" FOREIGN KEY ("changed_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pilot_tasks" ADD CONSTRAINT "pilot_tasks_pilot_fk" FOREIGN KEY ("project_id","pilot_id") REFERENCES "public"."pilots"("project_id","id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint

-- Where new stories of a pilot come in. A definition can only empty both columns of the key, and the project has to stay.
ALTER TABLE "pilots" ADD CONSTRAINT "pilots_story_point_fk" FOREIGN KEY ("project_id","story_point_id") REFERENCES "public"."story_points"("project_id","id") ON DELETE set null ("story_point_id");
--> statement-breakpoint

-- A decision stays as it was recorded. It goes with its pilot, or with the trial that it is part of, and not by itself.
create function refuse_decision_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and (
    not exists (select from pilots where project_id = old.project_id and id = old.pilot_id)
    or exists (select from projects where id = old.project_id and sandbox_of is not null)
  ) then
    return old;
  end if;
  raise exception 'decisions of a pilot never change' using errcode = 'restrict_violation';
end $$;
--> statement-breakpoint
create trigger pilot_decisions_never_change before update or delete on pilot_decisions
  for each row execute function refuse_decision_change();
--> statement-breakpoint
create trigger pilot_decisions_never_truncated before truncate on pilot_decisions
  for each statement execute function refuse_change();
--> statement-breakpoint

-- A restore may bring a decision before the one that it replaces.
ALTER TABLE "pilot_decisions" ALTER CONSTRAINT "pilot_decisions_replaces_fk" DEFERRABLE INITIALLY DEFERRED;
