import Diary
import Platform

extension Zone {
    /// The zone of this process, which `TZ` names.
    ///
    /// The C library knows every one of its clock changes. Foundation's zones would add several milliseconds to the program's start.
    static let ofThisProcess = Zone { instant in
        var time = time_t(instant)
        var local = tm()
        return localtime_r(&time, &local) == nil ? 0 : local.tm_gmtoff / 60
    }
}
