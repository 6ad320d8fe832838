<?php
exec($command);
