import Exchange
import SystemPackage

/// A file to import: an ordinary one, a pipe, standard input, or the file in a zip archive that can be imported.
final class ImportInput {
    /// The file as messages name it.
    let name: String
    private var source: Source
    private let size: Int
    private var first: [[UInt8]] = []

    private enum Source {
        case descriptor(FileDescriptor)
        case archive(ZipArchive)
        case bytes([UInt8])
    }

    /// What has to be said about how it was opened.
    private(set) var remark: String?

    /// Opens a file; `-` is standard input.
    ///
    /// - Parameters:
    ///   - format: the format that is looked for in an archive; nil for any.
    ///   - environment: where a spreadsheet is turned into a table.
    /// - Throws: ``Failure`` with status 66 when there is no such file or it cannot be read.
    init(_ path: String, format: ImportFormat?, in environment: Environment) throws {
        let name = path == "-" ? "standard input" : path
        let descriptor = try Self.open(path, name)
        let status = try? Stat(descriptor)
        let isFile = status?.type == .regular
        guard isFile, let archive = ZipArchive(path) else {
            (self.name, source) = (name, .descriptor(descriptor))
            size = isFile ? Int(status?.size ?? 0) : 0
            return
        }
        try? descriptor.close()
        if let sheets = Self.sheets(in: archive) {
            guard let csv = try SpreadsheetConverter(environment).csv(of: FilePath(path)) else {
                throw Failure(.badData, "\(name): \(Self.spreadsheetHint)")
            }
            (self.name, source, size) = (name, .bytes(csv), csv.count)
            if sheets > 1 { remark = "\(name): the first of \(sheets) sheets is taken." }
            return
        }
        guard let member = Self.member(of: archive, format: format), archive.open(member) else {
            throw Failure(.badData, "\(name): Nothing in this archive can be imported. Unpack it and name the file.")
        }
        (self.name, source, size) = ("\(name): \(member.name)", .archive(archive), member.size)
    }

    private static func open(_ path: String, _ name: String) throws(Failure) -> FileDescriptor {
        if path == "-" { return .standardInput }
        do {
            let descriptor = try FileDescriptor.open(FilePath(path), .readOnly, options: [.closeOnExec])
            guard try Stat(descriptor).type != .directory else { throw Errno.isDirectory }
            return descriptor
        } catch {
            throw Failure(.noInput, "Cannot read \(name): \(error as? Errno ?? .ioError).")
        }
    }

    /// The file in an archive that is to be imported: that of an app before a table, the outermost first.
    private static func member(of archive: ZipArchive, format: ImportFormat?) -> ZipArchive.Member? {
        let found = archive.members.compactMap { member -> (member: ZipArchive.Member, format: ImportFormat)? in
            guard archive.open(member) else { return nil }
            defer { archive.close() }
            guard let beginning = archive.read(), let found = ImportFormat(detecting: beginning) else { return nil }
            return format == nil || format == found ? (member, found) : nil
        }
        return found.min {
            ($0.format == .csv ? 1 : 0, $0.member.depth) < ($1.format == .csv ? 1 : 0, $1.member.depth)
        }?
        .member
    }

    /// How many sheets a spreadsheet has, one where that is not known; nil for any other archive.
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

    /// The first bytes, at most this many unless the file has fewer; ``read(_:)`` hands them over again.
    ///
    /// - Throws: ``Failure`` with status 66 when it cannot be read.
    func beginning(_ count: Int) throws(Failure) -> [UInt8] {
        while first.reduce(0, { $0 + $1.count }) < count {
            let piece = try next()
            if piece.isEmpty { break }
            first.append(piece)
        }
        return Array(first.joined().prefix(count))
    }

    /// Hands over everything, piece by piece, with the share of the file that is read by then; 0 where its size is not known.
    ///
    /// - Throws: ``Failure`` with status 66 when it cannot be read.
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
            do {
                return try [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
                    count = try descriptor.read(into: UnsafeMutableRawBufferPointer(buffer))
                }
            } catch {
                throw Failure(.noInput, "Cannot read \(name): \(error as? Errno ?? .ioError).")
            }
        }
    }
}
