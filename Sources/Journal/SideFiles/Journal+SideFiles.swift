import Diary
import Files
import Recfile
import SystemPackage

extension Journal {
    /// Reads the records of a file beside the months and what in it isn't rec text; nil if there is no such file.
    ///
    /// - Throws: `FileError` if the file exists but can't be read.
    public func records(
        in file: SideFile
    ) throws(FileError) -> (records: [SideRecord], problems: [Problem]) {
        let path = folder.path(of: file)
        let bytes: [UInt8]
        do throws(FileError) {
            bytes = try RegularFile.bytes(of: path)
        } catch {
            guard error.reason == .system(.noSuchFileOrDirectory) else { throw error }
            return ([], readingFailure(error).map { [$0.problem(in: folder.name(of: path))] } ?? [])
        }
        let document = RecDocument(bytes)
        let records = document.records(of: file).map { record in
            SideRecord(record.fields.map { SideRecord.Field($0.name, $0.value) }, line: record.line)
        }
        let unread = document.records(of: file).flatMap(\.fields).compactMap { field in
            file.expected(insteadOf: field.name).map { expected in
                Problem(
                    file: folder.name(of: path), line: field.position.line, column: field.position.column,
                    found: field.name, expected: expected)
            }
        }
        let problems = document.faults.map { fault in
            let position = document.position(of: fault)
            return Problem(
                file: folder.name(of: path), line: position.line, column: position.column,
                found: VisibleText.excerpt(document.found(at: fault)), expected: fault.expected,
                counts: fault.isHarmless)
        }
        return (records, problems + unread)
    }

    /// Writes a record into a file beside the months, replacing the one with the same key if there is one.
    ///
    /// When this returns it is on disk. Fields of the old record that the file doesn't know are kept.
    ///
    /// - Throws: `FileError` if it couldn't be written; the file is then as it was.
    public func save(_ record: SideRecord, in file: SideFile) throws(FileError) {
        let path = folder.path(of: file)
        let fields = record.fields.map { (name: $0.name, value: $0.value) }
        try whileLocked { _ throws(FileError) in try put(fields, of: record, into: file, at: path) }
    }

    /// Writes a record that depends on the current records of a file, which another program may just have changed.
    ///
    /// - Parameter change: returns the record to write; an error that it throws leaves the file as it was.
    /// - Throws: `FileError` if it couldn't be written, or what `change` throws; the file is then as it was.
    func change(
        _ file: SideFile, _ change: () throws -> SideRecord?
    ) throws {
        let path = folder.path(of: file)
        let outcome = try whileLocked { _ throws(FileError) -> (any Error)? in
            let record: SideRecord?
            do {
                record = try change()
            } catch {
                return error
            }
            guard let record else { return nil }
            try put(record.fields.map { (name: $0.name, value: $0.value) }, of: record, into: file, at: path)
            return nil
        }
        if let outcome { throw outcome }
    }

    private func put(
        _ fields: [(name: String, value: String)], of record: SideRecord, into file: SideFile, at path: FilePath
    ) throws(FileError) {
        try refuseNewerFormat(of: path)
        try refusePlaceholder(of: path)
        if try replace(record, in: file, with: fields) { return }
        var writer = RecWriter()
        do throws(RecWriter.InvalidName) {
            try writer.writeRecord(fields)
        } catch {
            throw FileError(.write, path, .fieldName(error.name))
        }
        _ = try RecAppending(path: path, type: file.type, header: Array(file.header.utf8)).append(writer.bytes)
    }

    /// Removes the record with a key from a file beside the months; does nothing if there is none.
    ///
    /// - Throws: `FileError` if it couldn't be written; the file is then as it was.
    public func remove(key: String, from file: SideFile) throws(FileError) {
        let path = folder.path(of: file)
        try whileLocked { _ throws(FileError) in
            try refuseNewerFormat(of: path)
            do throws(FileError) {
                try replaceContents(of: path) { bytes throws(FileError) in
                    let document = RecDocument(bytes)
                    let record = document.records(of: file).last { $0[file.key] == key }
                    return record.map(document.bytes(without:))
                }
            } catch {
                guard error.action == .read, error.reason == .system(.noSuchFileOrDirectory) else { throw error }
            }
        }
    }

    /// Replaces the record with the same key.
    ///
    /// - Returns: `false` if there is none.
    private func replace(
        _ record: SideRecord, in file: SideFile, with fields: [(name: String, value: String)]
    ) throws(FileError) -> Bool {
        let path = folder.path(of: file)
        do throws(FileError) {
            return try replaceContents(of: path) { bytes throws(FileError) in
                let document = RecDocument(bytes)
                guard let old = document.records(of: file).last(where: { $0[file.key] == record[file.key] }) else {
                    return nil
                }
                do throws(RecWriter.InvalidName) {
                    let kept = old.fields.filter { old in
                        file.expected(insteadOf: old.name) != nil && !fields.contains { $0.name == old.name }
                    }
                    let new = try old.rewritten(with: fields + kept.map { (name: $0.name, value: $0.value) })
                    return Array(bytes[..<old.bytes.lowerBound] + new + bytes[old.bytes.upperBound...])
                } catch {
                    throw FileError(.write, path, .fieldName(error.name))
                }
            } != nil
        } catch {
            if error.action == .read, error.reason == .system(.noSuchFileOrDirectory) { return false }
            throw error
        }
    }
}

extension RecDocument {
    /// Returns the records of the file's type, and those before any descriptor.
    fileprivate func records(of file: SideFile) -> [RecRecord] {
        records.filter { $0.type == file.type || $0.type == nil }
    }
}
