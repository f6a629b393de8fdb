CREATE TABLE Habits (id INTEGER PRIMARY KEY, name TEXT, position INTEGER, type INTEGER);
CREATE TABLE Repetitions (id INTEGER PRIMARY KEY, habit INTEGER, timestamp INTEGER, value INTEGER, notes TEXT);
INSERT INTO Habits VALUES (1, 'Stretch, long', 0, 0), (2, 'Walking', 1, 1), (3, 'Übung', 2, 0);
INSERT INTO Repetitions VALUES
(1, 1, 1795046400000, 2, 'früh, "langsam"
und noch einmal'), (2, 2, 1795046400000, 20000, ''), (3, 3, 1795046400000, 0, NULL),
(4, 1, 1794960000000, 3, NULL), (5, 3, 1794960000000, NULL, NULL), (6, 2, 1794873600000, 7333, NULL);
