CREATE TABLE "breaches" (
	"project_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"is_drill" boolean NOT NULL,
	"what" text NOT NULL,
	"data_classes" text[] NOT NULL,
	"tellers" integer NOT NULL,
	"measures" text NOT NULL,
	"discovered_at" timestamp with time zone NOT NULL,
	"reported_at" timestamp with time zone,
	"closed_at" timestamp with time zone,
	"made_by" text,
	CONSTRAINT "breaches_pk" PRIMARY KEY("project_id","id"),
	CONSTRAINT "breaches_tellers_counted" CHECK ("breaches"."tellers" >= 0)
);
--> statement-breakpoint
CREATE TABLE "contact_keys" (
	"project_id" uuid NOT NULL,
	"public_key" "bytea" NOT NULL,
	"mail" text NOT NULL,
	"made_on" date NOT NULL,
	"last_batch_on" date,
	CONSTRAINT "contact_keys_pk" PRIMARY KEY("project_id")
);
--> statement-breakpoint
CREATE TABLE "contacts" (
	"project_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"batch_on" date NOT NULL,
	"sealed" "bytea" NOT NULL,
	CONSTRAINT "contacts_pk" PRIMARY KEY("project_id","id")
);
--> statement-breakpoint
CREATE TABLE "contacts_waiting" (
	"project_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"sealed" text NOT NULL,
	CONSTRAINT "contacts_waiting_pk" PRIMARY KEY("project_id","id")
);
--> statement-breakpoint
ALTER TABLE "breaches" ADD CONSTRAINT "breaches_made_by_users_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "breaches" ADD CONSTRAINT "breaches_project_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_keys" ADD CONSTRAINT "contact_keys_project_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contacts" ADD CONSTRAINT "contacts_project_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contacts_waiting" ADD CONSTRAINT "contacts_waiting_project_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "contacts_batch_index" ON "contacts" USING btree ("project_id","batch_on");--> statement-breakpoint

-- Written by hand. Puts these sealed contact details of one project in the place of those that waited, as new rows in a new
-- file and in random order: neither ids, nor places, nor transaction numbers tell which of them came last, or when the others did.
-- Others wait at the lock of `truncate` until the caller's transaction ends.
create function rewrite_waiting_contacts(p_project uuid, p_sealed jsonb) returns void language plpgsql as $$
declare
  others jsonb;
begin
  lock table contacts_waiting in access exclusive mode;
  select coalesce(jsonb_agg(jsonb_build_object('project', project_id, 'sealed', sealed)), '[]') into others
    from contacts_waiting where project_id <> p_project;
  truncate contacts_waiting;
  insert into contacts_waiting (project_id, sealed)
    select project, sealed from (
      select (one ->> 'project')::uuid as project, one ->> 'sealed' as sealed from jsonb_array_elements(others) one
      union all
      select p_project, mine from jsonb_array_elements_text(p_sealed) mine) everything
    order by gen_random_uuid();
end $$;

--> statement-breakpoint

-- How many rows a table has about the project that the transaction is in: for the register, which must count what its reader may
-- not see.
create function count_of_project(p_table text) returns integer language plpgsql stable as $$
declare
  n integer;
begin
  if to_regclass(p_table) is null or p_table !~ '^(vault\.)?[a-z_]+$' then
    raise exception 'no such table';
  end if;
  execute format('select count(*)::int from %s where project_id = $1 %s', to_regclass(p_table),
    case when p_table = 'stories' then 'and state <> ''withdrawn''' else '' end)
    into n using current_project();
  return n;
end $$;
