import Exchange
import Files
import SystemPackage

/// A file to import: a regular file, a pipe, standard input, or the importable file in a zip archive.
final class ImportInput {
    /// The name of the file in messages.
    let name: String
    /// Its path, within the archive if it is in one; empty for standard input.
    let path: String
    private var source: Source
    private let size: Int
    private var first: [[UInt8]] = []

    private enum Source {
        case descriptor(FileDescriptor)
        case archive(ZipArchive)
        case bytes([UInt8])
    }

    /// The table beside it in its archive that says what its columns are; empty if there is none.
    private(set) var legend: [UInt8] = []
    /// From which day the spreadsheet that it is counts days.
    private(set) var serials = SerialDateSystem.since1900
    /// A remark about how it was opened.
    private(set) var remark: String?

    /// Opens a file; `-` is standard input.
    ///
    /// - Parameters:
    ///   - format: the format wanted from an archive, or nil for any.
    ///   - environment: where a spreadsheet is converted to a table.
    /// - Throws: ``Failure`` with status 66 if there is no such file or it can't be read.
    init(_ path: String, format: ImportFormat?, in environment: Environment) throws {
        let name = path == "-" ? FilePath.standardInput.string : path
        let descriptor = try Self.open(path, name)
        let status = try? Stat(descriptor)
        let isRegular = status?.type == .regular
        // Redirected standard input has no name to open it by.
        let isFile = isRegular && path != "-"
        let start = isFile ? [] : try Self.piece(of: descriptor, name)
        let isPackedStream = start.starts(with: ZipArchive.signature)
        let archive =
            isPackedStream
            ? try SpooledArchive.open(start, descriptor, in: environment) : isFile ? ZipArchive(path) : nil
        guard let archive else {
            first = start.isEmpty ? [] : [start]
            (self.name, self.path, source) = (name, path == "-" ? "" : path, .descriptor(descriptor))
            size = isRegular ? Int(status?.size ?? 0) : 0
            return
        }
        if isFile { try? descriptor.close() }
        if let sheets = Self.sheets(in: archive) {
            guard isFile else { throw Failure(.badData, "\(name): Name the spreadsheet as a file.") }
            guard let csv = try SpreadsheetConverter(environment).csv(of: FilePath(path)) else {
                throw Failure(.badData, "\(name): \(Self.spreadsheetHint)")
            }
            (self.name, self.path, source, size) = (name, path, .bytes(csv), csv.count)
            serials = archive.bytes(of: SerialDateSystem.workbookPath).map(SerialDateSystem.init) ?? .since1900
            if sheets > 1 { remark = "\(name): the first of \(sheets) sheets is taken." }
            return
        }
        let found = try ArchiveSearch(format: format, environment: environment).find(in: archive, named: name)
        (self.name, self.path, source) = ("\(name): \(found.path)", found.path, .archive(found.archive))
        (size, remark, legend) = (found.size, found.remark, found.legend)
    }

    private static func open(_ path: String, _ name: String) throws(Failure) -> FileDescriptor {
        if path == "-" { return .standardInput }
        guard !path.isEmpty else { throw InputFile.unnamed }
        do throws(Errno) {
            return try FilePath(path).openForReading()
        } catch {
            throw Failure(.noInput, "\(FileError(.read, FilePath(name), error))")
        }
    }

    /// Returns the number of sheets in a spreadsheet, one if it isn't known, or nil for any other archive.
    private static func sheets(in archive: ZipArchive) -> Int? {
        let names = archive.members.map(\.name)
        let excel = names.count { $0.hasPrefix("xl/worksheets/") && $0.hasSuffix(".xml") }
        if excel > 0 { return excel }
        guard names.first == "mimetype", names.contains("content.xml") else { return nil }
        return 1
    }

    private static let spreadsheetHint = """
        A spreadsheet is read with LibreOffice, which is not installed or could not open it. Install libreoffice-calc, or save \
        the sheet as CSV and import that.
        """

    /// Returns the first bytes, at most `count`; ``read(_:)`` passes them on again.
    ///
    /// - Throws: ``Failure`` with status 66 if it can't be read.
    func beginning(_ count: Int) throws(Failure) -> [UInt8] {
        while first.reduce(0, { $0 + $1.count }) < count {
            let piece = try next()
            if piece.isEmpty { break }
            first.append(piece)
        }
        return Array(first.joined().prefix(count))
    }

    /// Reads everything and passes it on piece by piece, with the share of the file read so far; 0 if its size isn't known.
    ///
    /// - Throws: ``Failure`` with status 66 if it can't be read.
    func read(_ take: ([UInt8], Double) -> Void) throws(Failure) {
        var count = 0
        func hand(_ piece: [UInt8]) {
            count += piece.count
            take(piece, size == 0 ? 0 : min(1, Double(count) / Double(size)))
        }
        for piece in first { hand(piece) }
        first = []
        while true {
            let piece = try next()
            if piece.isEmpty { return }
            hand(piece)
        }
    }

    private func next() throws(Failure) -> [UInt8] {
        switch source {
        case .bytes(let bytes):
            source = .bytes([])
            return bytes
        case .archive(let archive):
            guard let piece = archive.read() else {
                throw Failure(.badData, "\(name): The archive is damaged. Nothing was imported.")
            }
            return piece
        case .descriptor(let descriptor):
            return try Self.piece(of: descriptor, name)
        }
    }

    private static func piece(of descriptor: FileDescriptor, _ name: String) throws(Failure) -> [UInt8] {
        do {
            return try [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
                count = try descriptor.read(into: UnsafeMutableRawBufferPointer(buffer))
            }
        } catch {
            throw Failure(.noInput, "\(FileError(.read, FilePath(name), error as? Errno ?? .ioError))")
        }
    }
}
