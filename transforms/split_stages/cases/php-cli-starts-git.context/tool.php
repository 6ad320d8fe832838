<?php
$pdo->exec("VACUUM");
echo shell_exec("git rev-parse HEAD");
