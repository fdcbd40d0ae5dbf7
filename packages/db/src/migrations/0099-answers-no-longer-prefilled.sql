-- An answer given otherwise no longer says where it was filled in from.
grant update (prefilled) on app.application_draft to shifan_operator;
grant update (prefilled) on app.dossier to shifan_operator;
