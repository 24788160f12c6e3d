@rem What `exec` of package.json's scripts is on Windows. In other shells the hub takes the place of the shell by it, so
@rem that a signal that npm hands on reaches the hub; on Windows there are no such signals, and the command just runs.
@%*
