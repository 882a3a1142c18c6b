-- The commitment template of 2022, as data: its questions in order, with the help shown beside each. A row of the
-- installation's own tenant serves every country; a country's own row serves that country alone.
create table template_section
(
    tenant_id   uuid    not null,
    template    text    not null,
    section_key text    not null,
    place       integer not null,
    part        text    not null,
    question    text    not null,
    help        text    not null,
    primary key (tenant_id, template, section_key)
);
call wall_in('template_section', 'select');
create policy everyones on template_section for select
    using (tenant_id = installation_tenant() and current_tenant() is not null);

select set_config('codraft.tenant', installation_tenant()::text, true);
insert into template_section (tenant_id, template, place, section_key, part, question, help)
values (installation_tenant(), '2022', 1, 'problem',
        '{"en": "Problem definition", "es": "Definición del problema", "fr": "Définition du problème"}',
        '{"en": "What problem does the commitment aim to address?", "es": "¿Qué problema busca abordar el compromiso?", "fr": "À quel problème l’engagement entend-il répondre ?"}',
        '{"en": "Who is affected, where, since when? Give the baseline: a figure and its year.", "es": "¿A quién afecta, dónde y desde cuándo? Indique la línea de base: una cifra y su año.", "fr": "Qui est touché, où, depuis quand ? Donnez la situation de départ : un chiffre et son année."}'),
       (installation_tenant(), '2022', 2, 'causes',
        '{"en": "Problem definition", "es": "Definición del problema", "fr": "Définition du problème"}',
        '{"en": "What are the causes of the problem?", "es": "¿Cuáles son las causas del problema?", "fr": "Quelles sont les causes du problème ?"}',
        '{"en": "Name the causes the commitment can act on, and the evidence for them.", "es": "Nombre las causas sobre las que el compromiso puede actuar y la evidencia que las sustenta.", "fr": "Nommez les causes sur lesquelles l’engagement peut agir, avec les éléments qui les attestent."}'),
       (installation_tenant(), '2022', 3, 'done-so-far',
        '{"en": "Commitment description", "es": "Descripción del compromiso", "fr": "Description de l’engagement"}',
        '{"en": "What has been done so far to solve the problem?", "es": "¿Qué se ha hecho hasta ahora para resolver el problema?", "fr": "Qu’a-t-on fait jusqu’ici pour résoudre le problème ?"}',
        '{"en": "Earlier commitments, laws, pilots: what worked, what did not.", "es": "Compromisos anteriores, leyes, pilotos: qué funcionó y qué no.", "fr": "Engagements précédents, lois, projets pilotes : ce qui a marché, ce qui n’a pas marché."}'),
       (installation_tenant(), '2022', 4, 'solution',
        '{"en": "Commitment description", "es": "Descripción del compromiso", "fr": "Description de l’engagement"}',
        '{"en": "What solution are you proposing?", "es": "¿Qué solución se propone?", "fr": "Quelle solution proposez-vous ?"}',
        '{"en": "What will be done, by whom, and why this will remove the causes.", "es": "Qué se hará, quién lo hará y por qué eliminará las causas.", "fr": "Ce qui sera fait, par qui, et pourquoi cela supprimera les causes."}'),
       (installation_tenant(), '2022', 5, 'results',
        '{"en": "Commitment description", "es": "Descripción del compromiso", "fr": "Description de l’engagement"}',
        '{"en": "What results do you want to achieve by implementing this commitment?", "es": "¿Qué resultados se quieren lograr al implementar este compromiso?", "fr": "Quels résultats visez-vous en mettant en œuvre cet engagement ?"}',
        '{"en": "Outputs and changes that somebody outside can check at the end of the period.", "es": "Productos y cambios que alguien externo pueda verificar al final del período.", "fr": "Des réalisations et des changements que quelqu’un d’extérieur peut vérifier à la fin de la période."}'),
       (installation_tenant(), '2022', 6, 'transparency',
        '{"en": "Commitment analysis", "es": "Análisis del compromiso", "fr": "Analyse de l’engagement"}',
        '{"en": "How will the commitment promote transparency?", "es": "¿Cómo promoverá el compromiso la transparencia?", "fr": "Comment l’engagement favorisera-t-il la transparence ?"}',
        '{"en": "Which information becomes public, for whom, how often.", "es": "Qué información se hará pública, para quién y con qué frecuencia.", "fr": "Quelles informations deviennent publiques, pour qui, à quel rythme."}'),
       (installation_tenant(), '2022', 7, 'accountability',
        '{"en": "Commitment analysis", "es": "Análisis del compromiso", "fr": "Analyse de l’engagement"}',
        '{"en": "How will the commitment help foster accountability?", "es": "¿Cómo ayudará el compromiso a fomentar la rendición de cuentas?", "fr": "Comment l’engagement renforcera-t-il la redevabilité ?"}',
        '{"en": "Who must answer to whom, and what follows when they do not.", "es": "Quién debe responder ante quién y qué ocurre si no lo hace.", "fr": "Qui doit répondre devant qui, et ce qui s’ensuit à défaut."}'),
       (installation_tenant(), '2022', 8, 'participation',
        '{"en": "Commitment analysis", "es": "Análisis del compromiso", "fr": "Analyse de l’engagement"}',
        '{"en": "How will the commitment improve citizen participation in defining, implementing and monitoring solutions?", "es": "¿Cómo mejorará el compromiso la participación ciudadana en la definición, la implementación y el seguimiento de las soluciones?", "fr": "Comment l’engagement améliorera-t-il la participation des citoyens à la définition, à la mise en œuvre et au suivi des solutions ?"}',
        '{"en": "When people are heard, how they learn what became of their words.", "es": "Cuándo se escucha a la ciudadanía y cómo sabrá qué se hizo con sus aportes.", "fr": "Quand les personnes sont entendues, et comment elles apprennent ce qu’il est advenu de leurs propos."}');
