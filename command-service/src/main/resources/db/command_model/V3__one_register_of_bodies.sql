-- The rules of every concept ask the one register of bodies, organisation_body.
DROP TABLE command_model.planning_body;
