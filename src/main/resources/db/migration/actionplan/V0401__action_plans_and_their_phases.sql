create table action_plan
(
    tenant_id  uuid    not null,
    id         uuid    not null,
    slug       text    not null,
    title      text    not null,
    language   text    not null,
    template   text    not null,
    starts     date,
    ends       date,
    state      text    not null check (state in ('OPEN', 'IMPORTED')),
    source_key text,
    version    integer not null,
    primary key (tenant_id, id),
    check (ends is null or starts is null or ends >= starts)
);
create unique index action_plan_slug on action_plan (tenant_id, slug);
create unique index action_plan_source on action_plan (tenant_id, source_key);
call wall_in('action_plan', 'select, insert, update');
call keep_history_of('action_plan');

create table phase
(
    tenant_id uuid    not null,
    id        uuid    not null,
    plan_id   uuid    not null,
    phase_key text    not null,
    name      text    not null,
    place     integer not null,
    starts    date,
    ends      date,
    version   integer not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, plan_id) references action_plan (tenant_id, id)
);
create index on phase (tenant_id, plan_id);
call wall_in('phase', 'select, insert, update');
call keep_history_of('phase');

-- Stage models differ from country to country: the phases of a new plan come from here. A row of the installation's own
-- tenant serves every country; a country's own row serves that country alone.
create table phase_template
(
    tenant_id uuid    not null,
    phase_key text    not null,
    name      text    not null,
    place     integer not null,
    primary key (tenant_id, phase_key)
);
call wall_in('phase_template', 'select');
create policy everyones on phase_template for select
    using (tenant_id = installation_tenant() and current_tenant() is not null);

select set_config('codraft.tenant', installation_tenant()::text, true);
insert into phase_template (tenant_id, place, phase_key, name)
values (installation_tenant(), 1, 'preparation', '{"en":"Preparation","es":"Preparación","fr":"Préparation"}'),
       (installation_tenant(), 2, 'inputs', '{"en":"Inputs","es":"Aportes","fr":"Contributions"}'),
       (installation_tenant(), 3, 'drafting', '{"en":"Drafting","es":"Redacción","fr":"Rédaction"}'),
       (installation_tenant(), 4, 'consultation', '{"en":"Consultation","es":"Consulta","fr":"Consultation"}'),
       (installation_tenant(), 5, 'reasoned-response', '{"en":"Reasoned response and finalisation","es":"Respuesta razonada y finalización","fr":"Réponse motivée et finalisation"}'),
       (installation_tenant(), 6, 'submitted', '{"en":"Submitted","es":"Presentado","fr":"Soumis"}'),
       (installation_tenant(), 7, 'implementation', '{"en":"Implementation","es":"Implementación","fr":"Mise en œuvre"}'),
       (installation_tenant(), 8, 'closed', '{"en":"Closed","es":"Cerrado","fr":"Clos"}');
