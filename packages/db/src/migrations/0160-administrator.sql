-- 系统管理员: keeps the units, people and operators of its authority; decides nothing and reads no case.
alter table app.membership drop constraint membership_role_check;
alter table app.membership add constraint membership_role_check check (role in ('operator-clerk', 'municipal-reviewer',
  'provincial-body-reviewer', 'provincial-reviewer', 'provincial-approver', 'ministry-reviewer', 'ministry-approver', 'auditor',
  'administrator'));
