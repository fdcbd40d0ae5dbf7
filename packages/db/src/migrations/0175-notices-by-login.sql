-- Which authority's notices a login writes, and whose objections it reads, does not rest on the tenant that is claimed alone: the
-- ministry's login is the ministry's, an officer's never is.
create policy login on app.public_notice as restrictive for insert to shifan_officer with check (tenant_id <> 'ministry');
create policy login_settles on app.public_notice as restrictive for update to shifan_officer using (tenant_id <> 'ministry');
create policy ministry_login on app.public_notice as restrictive for insert to shifan_ministry with check (tenant_id = 'ministry');
create policy ministry_login_settles on app.public_notice as restrictive for update to shifan_ministry using (tenant_id = 'ministry');

create policy login on app.public_notice_correction as restrictive for insert to shifan_officer with check (tenant_id <> 'ministry');
create policy ministry_login on app.public_notice_correction as restrictive for insert to shifan_ministry with check (tenant_id = 'ministry');

create policy login on app.objection as restrictive to shifan_officer using (notice_tenant_id <> 'ministry');
create policy ministry_login on app.objection as restrictive to shifan_ministry using (notice_tenant_id = 'ministry');

create policy login on app.objection_file as restrictive to shifan_officer using (notice_tenant_id <> 'ministry');
create policy ministry_login on app.objection_file as restrictive to shifan_ministry using (notice_tenant_id = 'ministry');
