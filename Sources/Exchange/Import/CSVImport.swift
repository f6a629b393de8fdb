import Catalog
import Diary
import Recfile

/// Reads a CSV file with a mapping.
public enum CSVImport {
    /// Returns the entries of a file and a report on its rows.
    ///
    /// - Throws: ``ImportError`` if the mapping or the file can't be used as a whole.
    public static func read(
        _ bytes: [UInt8], mapping: ImportMapping, context: ImportContext
    ) throws(ImportError) -> ImportOutcome {
        try read(try CSVTable(bytes, delimiter: mapping.settings.delimiter), mapping: mapping, context: context)
    }

    /// Returns the entries of a table and a report on its rows and on the columns that are left out.
    ///
    /// - Parameter unread: the columns of which nothing can be told this time.
    /// - Throws: ``ImportError`` if the mapping can't be used for it.
    static func read(
        _ table: CSVTable, mapping: ImportMapping, omissions: [String] = [], unread: Set<String> = [],
        context: ImportContext
    ) throws(ImportError) -> ImportOutcome {
        let reader = try RowReader(mapping, table, context)
        var collector = EntryCollector(
            unit: .rows, source: mapping.title, context: context, isOneOfMany: mapping.title == HeaderMapping.title)
        let days = HeaderMapping.isOfDays(table) ? ownDays(mapping, context) : []
        for row in table.rows {
            var place: ImportRow?
            do throws(RowReader.Refusal) {
                let time = try reader.time(of: row)
                place = reader.place(of: row, time)
                if days.contains(time.moment.diaryDay(startingAt: context.dayStart)) {
                    throw RowReader.Refusal(reason: "your diary has entries of this day, which the row sums up")
                }
                collector.add(try reader.read(row, time))
            } catch {
                collector.leaveOut(row.number, error.reason, row: error.saysNothing ? nil : place)
            }
        }
        collector.omit(1, omissions)
        collector.remark([table.remark] + reader.remarks)
        let columns = table.header.filter { !unread.contains($0) }
        collector.cover(mapping.settings.name == nil ? columns : reader.names(in: table))
        collector.offer(habits: newHabits(of: mapping, for: context.catalog))
        return collector.finish()
    }

    /// Returns the days of entries that don't come from this kind of table themselves.
    private static func ownDays(_ mapping: ImportMapping, _ context: ImportContext) -> Set<DiaryDate> {
        let entries = context.existing.values.filter { entry in
            !entry.imported.contains { $0.source == mapping.title || $0.source.hasPrefix("\(mapping.title) ") }
        }
        return Set(entries.map { $0.when.diaryDay(startingAt: context.dayStart) })
    }

    /// Returns the mapping's habits that the catalog doesn't have, as rec text.
    static func newHabits(of mapping: ImportMapping, for catalog: Catalog) -> String {
        let bytes = mapping.source.bytes
        let records = RecDocument(bytes).records(ofType: "Habit").filter { record in
            guard let name = record["Name"].flatMap({ try? Name(parsing: $0) }) else { return false }
            return catalog.loggedHabit(name) == nil
        }
        return records.map { record in
            let text = String(decoding: bytes[record.bytes], as: UTF8.self)
            return text.hasSuffix("\n") ? text : text + "\n"
        }.joined(separator: "\n")
    }
}
