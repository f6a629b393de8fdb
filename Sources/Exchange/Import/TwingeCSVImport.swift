import Diary

/// Reads the CSV that `twinge export csv` writes, and tables with known column names.
enum TwingeCSVImport {
    /// The name of the source.
    static let source = "twinge-csv"

    /// Returns the entries of a file and a report on its rows.
    ///
    /// - Throws: ``ImportError`` if the file has other columns; then it needs a mapping.
    static func read(_ bytes: [UInt8], context: ImportContext) throws(ImportError) -> ImportOutcome {
        let table = try CSVTable(bytes)
        let columns = table.header.map { name in EntriesCSV.columns.first { $0.lowercased() == name.lowercased() } }
        let isWhole = zip(columns, table.header).allSatisfy { $0 != nil || $1.isEmpty }
        // With identifiers it is Twinge's own table, to which somebody has added columns.
        guard columns.contains(EntryField.when.rawValue), isWhole || columns.contains(EntryField.id.rawValue) else {
            let found = try HeaderMapping(table, catalog: context.catalog)
            return try CSVImport.read(
                table, mapping: found.mapping, omissions: found.omissions, unread: found.unread, context: context)
        }
        var collector = EntryCollector(unit: .rows, source: source, context: context)
        let added = zip(columns, table.header).filter { $0 == nil && !$1.isEmpty }.map(\.1)
        collector.remark(
            [table.remark] + added.map { "The column “\($0)” isn't one that Twinge writes; it was left out." })
        for row in table.rows {
            guard table.hasColumns(for: row) else {
                collector.leaveOut(row.number, CSVTable.overfull)
                continue
            }
            if row.cells.contains(where: \.hasControls) { collector.omit(row.number, [.replacedControls]) }
            do throws(FieldError) {
                let entry = try Entry(fields: fields(of: row, columns))
                if entry.id.isProvisional {
                    collector.add(
                        ImportRow(entry: entry, key: row.cells, content: row.cells, number: row.number))
                } else {
                    collector.add(own: entry, number: row.number)
                }
            } catch {
                collector.leaveOut(row.number, "\(error)")
            }
        }
        return collector.finish()
    }

    private static func fields(of row: CSVTable.Row, _ columns: [String?]) -> [(name: String, value: String)] {
        zip(columns, row.cells).flatMap { name, cell -> [(name: String, value: String)] in
            let cell = cell.writable
            guard let name, !cell.isEmpty else { return [] }
            guard let field = EntryField(rawValue: name) else { return others(in: cell) }
            return field.isList ? items(of: cell).map { (name: name, value: $0) } : [(name: name, value: cell)]
        }
    }

    /// Returns the fields in the column for unknown ones: `Name: value`, with continuation lines beginning with `+`.
    private static func others(in cell: String) -> [(name: String, value: String)] {
        items(of: cell).compactMap { item in
            let scalars = item.unicodeScalars
            return scalars.firstRange(of: ": ".unicodeScalars).map {
                (String(scalars[..<$0.lowerBound]), String(scalars[$0.upperBound...]))
            }
        }
    }

    /// Returns the items of a cell, one per line; continuation lines of an item begin with `+`.
    ///
    /// By scalars, as they are written: a value may begin with a mark that combines with the blank before it.
    private static func items(of cell: String) -> [String] {
        let lines = cell.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.reduce(into: []) { items, line in
            if line.first == "+", !items.isEmpty {
                items[items.count - 1] += "\n" + String(line.dropFirst(line.starts(with: "+ ".unicodeScalars) ? 2 : 1))
            } else {
                items.append(String(line))
            }
        }
    }
}
